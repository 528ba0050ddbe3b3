package dev.dateline.article.format.rtf;

/** Where the words of a group go. */
enum RtfDestination {
    /** Into the text. */
    BODY,
    /** Nowhere: notes, headers, pictures, instructions. */
    NOTHING,
    /** Into the table of fonts. */
    FONTS,
    /** Into the properties; nowhere by itself. */
    INFO,
    /** Into the title, of the properties. */
    TITLE,
    /** Into the author, of the properties. */
    AUTHOR,
    /** Into the day of making, of the properties. */
    CREATED;

    /** Where they go after a control word: the first word of a group says what that holds, and most say nothing. */
    RtfDestination after(String word) {
        return switch (word) {
            case "fonttbl" -> FONTS;
            case "info" -> INFO;
            case "title" -> this == INFO ? TITLE : this;
            case "author" -> this == INFO ? AUTHOR : this;
            case "creatim" -> this == INFO ? CREATED : this;
            case "colortbl",
                    "stylesheet",
                    "pict",
                    "header",
                    "headerl",
                    "headerr",
                    "headerf",
                    "footer",
                    "footerl",
                    "footerr",
                    "footerf",
                    "footnote",
                    "annotation",
                    "fldinst",
                    "listtext",
                    "pntext",
                    "nonesttables",
                    "xe",
                    "tc" -> NOTHING;
            default -> this;
        };
    }
}
