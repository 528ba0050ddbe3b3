package dev.dateline.channel.webhook;

import dev.dateline.checkup.Checkup;
import dev.dateline.checkup.Finding;
import dev.dateline.delivery.link.PublicConfig;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Which chat services are on, and whether their readers can follow links. */
@Singleton
final class WebhookCheckup implements Checkup {
    private final WebhookServices services;
    private final PublicConfig address;

    WebhookCheckup(WebhookServices services, PublicConfig address) {
        this.services = services;
        this.address = address;
    }

    @Override
    public String part() {
        return "webhooks";
    }

    @Override
    public List<Finding> examine() {
        List<Finding> findings = new ArrayList<>();
        for (String name : services.unknown()) {
            findings.add(Finding.wrong("dateline.webhooks." + name + ": " + services.howToSwitchOn(name)));
        }
        if (services.on().isEmpty()) {
            findings.add(Finding.off("No chat service has a secret. docs/webhooks.md tells how to add one."));
        }
        for (String name : services.on()) {
            findings.add(services.named(name)
                    .fault(services.secrets(name))
                    .map(fault -> Finding.wrong("dateline.webhooks." + name + ".secret: " + fault))
                    .orElseGet(() -> Finding.fine(name + " asks at /webhooks/" + name + ".")));
        }
        if (address.url().isEmpty()) {
            findings.add(Finding.off("dateline.public.url is not set: answers in chats link to the articles' own"
                    + " addresses, not to the quotes on the pages here."));
        }
        return findings;
    }
}
