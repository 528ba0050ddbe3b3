package dev.dateline.channel.openai;

import dev.dateline.citation.Citation;
import java.net.URI;

/** Makes the links of citations whole, since a front end is not where the service is. */
record Links(URI base) {

    /** The address of a citation's quote; no character of it ends a Markdown link. */
    String to(Citation citation) {
        return (base.toString().replaceAll("/+\\z", "") + citation.link())
                .replace("(", "%28")
                .replace(")", "%29");
    }
}
