package dev.dateline.channel.openai;

import dev.dateline.citation.Citation;
import dev.dateline.delivery.link.PublicLinks;

/**
 * Makes citations links, since a front end is not where the service is: to our page if {@code dateline.public.url} says where
 * that is, else to where the article stands on the web. The {@code Host} of a request says nothing: whoever asks wrote it.
 */
record Links(PublicLinks addresses) {

    /** The number of a citation, as a link if there is a place to link to; no character of it ends a Markdown link. */
    String mark(Citation citation) {
        String number = " [" + citation.number() + "]";
        return addresses
                .to(citation)
                .map(address -> number + "(" + address.replace("(", "%28").replace(")", "%29") + ")")
                .orElse(number);
    }
}
