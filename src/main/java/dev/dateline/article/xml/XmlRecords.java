package dev.dateline.article.xml;

import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/**
 * The records of an XML file, one at a time, so that memory is bounded by the largest record.
 *
 * <p>No document type is read and nothing outside the file is fetched; an entity that HTML knows is that character, any other
 * is nothing. Nesting, elements and characters of a record are bounded.
 */
public final class XmlRecords implements AutoCloseable {
    /** The parser of the JDK stops at a hundred, without a word of why. */
    private static final int MAX_DEPTH = 90;

    private static final int MAX_ELEMENTS = 500_000;

    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    /**
     * Opens XML, whose encoding its declaration names.
     *
     * @throws UnreadableException if the beginning is no XML
     */
    public XmlRecords(InputStream in) throws UnreadableException {
        this.in = in;
        // The parser of the JDK, whatever else is on the class path: these settings are its own.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            this.reader = factory.createXMLStreamReader(XmlText.of(in));
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableException("Its XML cannot be read (" + e + "). Fetch the file again.", e);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** The line that was read last, from 1. */
    public long line() {
        return Math.max(0, reader.getLocation().getLineNumber());
    }

    /**
     * The next element of one of the names, with all that is in it. What stands within it is not found again.
     *
     * @throws UnreadableException if the rest of the file is not well formed, or beyond bounds
     */
    public Optional<XmlElement> next(Set<String> names) throws UnreadableException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    deeper();
                    if (names.contains(reader.getLocalName())) {
                        return Optional.of(whole());
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private XmlElement whole() throws XMLStreamException, UnreadableException {
        XmlElement root = opened();
        Deque<XmlElement> open = new ArrayDeque<>();
        open.push(root);
        long characters = 0;
        int elements = 0;
        while (!open.isEmpty()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    deeper();
                    XmlElement child = opened();
                    open.element().add(child);
                    open.push(child);
                    elements++;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    open.pop();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    open.element().add(reader.getText());
                    characters += reader.getTextLength();
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> open.element().add(htmlEntity(reader.getLocalName()));
                default -> {}
            }
            if (characters > ArticleFile.MAX_ARTICLE_BYTES || elements > MAX_ELEMENTS) {
                throw new UnreadableException(
                        "A record near line " + line() + " is too large for one article. Split it.");
            }
        }
        return root;
    }

    private void deeper() throws UnreadableException {
        if (++depth > MAX_DEPTH) {
            throw new UnreadableException("Its XML is nested more than " + MAX_DEPTH + " deep near line " + line()
                    + ", which no article is. Fetch the file again, or remove it.");
        }
    }

    private XmlElement opened() {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        String namespace = reader.getNamespaceURI();
        return new XmlElement(reader.getLocalName(), namespace == null ? "" : namespace, attributes);
    }

    private static String htmlEntity(String name) {
        String entity = "&" + name + ";";
        String character = Parser.unescapeEntities(entity, true);
        return character.equals(entity) ? "" : character;
    }

    private static UnreadableException broken(XMLStreamException e) {
        if (e.getNestedException() instanceof UnreadableException reason) {
            return reason;
        }
        String where = e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNumber() + ", column "
                        + e.getLocation().getColumnNumber();
        return new UnreadableException(
                "It is not well-formed XML" + where
                        + ". Fetch the file again; what comes after this place was not read.",
                e);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
