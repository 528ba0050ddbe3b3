package dev.dateline.article.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An element of XML with all that is in it. Names are local names: vocabularies of news differ in their namespaces by version,
 * and not in the meaning of a name.
 */
public final class XmlElement {
    private final String name;
    private final String namespace;
    private final Map<String, String> attributes;
    private final List<Object> content = new ArrayList<>();

    XmlElement(String name, String namespace, Map<String, String> attributes) {
        this.name = name;
        this.namespace = namespace;
        this.attributes = Map.copyOf(attributes);
    }

    void add(XmlElement child) {
        content.add(child);
    }

    void add(String text) {
        content.add(text);
    }

    public String name() {
        return name;
    }

    /** The address of its namespace, empty if it has none. */
    public String namespace() {
        return namespace;
    }

    /** The value of an attribute, empty if it is not there. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The elements right in it, in order. */
    public List<XmlElement> children() {
        return content.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }

    /** The elements right in it that have the name, in order. */
    public List<XmlElement> children(String child) {
        return children().stream().filter(each -> each.name.equals(child)).toList();
    }

    /** The first element down a path of names. */
    public Optional<XmlElement> at(String... path) {
        Stream<XmlElement> here = Stream.of(this);
        for (String step : path) {
            here = here.flatMap(each -> each.children(step).stream());
        }
        return here.findFirst();
    }

    /** The words of the first element down a path of names, empty if there is none. */
    public String words(String... path) {
        return at(path).map(XmlElement::text).map(String::strip).orElse("");
    }

    /** Every element of the name within it, at any depth, in order. */
    public List<XmlElement> all(String wanted) {
        return children().stream()
                .flatMap(child -> Stream.concat(
                        child.name.equals(wanted) ? Stream.of(child) : Stream.empty(), child.all(wanted).stream()))
                .toList();
    }

    /** All text in it. */
    public String text() {
        return content.stream()
                .map(part -> part instanceof XmlElement child ? child.text() : (String) part)
                .collect(Collectors.joining());
    }

    /** What is in it, as HTML: its elements by their local names, without attributes. */
    public String markup() {
        var markup = new StringBuilder();
        content.forEach(part -> {
            if (part instanceof XmlElement child) {
                markup.append('<').append(child.name).append('>').append(child.markup());
                markup.append("</").append(child.name).append('>');
            } else {
                markup.append(((String) part).replace("&", "&amp;").replace("<", "&lt;"));
            }
        });
        return markup.toString();
    }
}
