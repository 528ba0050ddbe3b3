package dev.dateline.channel.widget;

import java.util.List;

/** Texts that try to become script, markup or an address that runs. Each would call {@code pwn()}. */
final class Payloads {
    static final List<String> TEXTS = List.of(
            "<script>pwn()</script>",
            "</script><script>pwn()</script>",
            "<img src=x onerror=pwn()>",
            "<img src=x onerror=\"pwn()\"//",
            "\"><img src=x onerror=pwn()>",
            "'><svg onload=pwn()>",
            "<svg/onload=pwn()>",
            "<svg><script>pwn()</script></svg>",
            "<svg><animate onbegin=pwn() attributeName=x dur=1s>",
            "<svg><use href=\"data:image/svg+xml;base64,PHN2Zy8+\"></use></svg>",
            "<math><mtext><table><mglyph><style><img src=x onerror=pwn()></style></mglyph></table></mtext></math>",
            "<math><annotation-xml encoding=\"text/html\"><img src=x onerror=pwn()></annotation-xml></math>",
            "<iframe src=javascript:pwn()></iframe>",
            "<iframe srcdoc=\"<script>parent.pwn()</script>\"></iframe>",
            "<object data=javascript:pwn()></object>",
            "<embed src=javascript:pwn()>",
            "<a href=javascript:pwn()>click</a>",
            "<a href=\"java\tscript:pwn()\">click</a>",
            "<a href=\"&#106;avascript:pwn()\">click</a>",
            "[click](javascript:pwn())",
            "[click](JaVaScRiPt:pwn())",
            "[click](data:text/html;base64,PHNjcmlwdD5wd24oKTwvc2NyaXB0Pg==)",
            "[click](vbscript:pwn())",
            "![x](x\" onerror=\"pwn())",
            "<javascript:pwn()>",
            "**<img src=x onerror=pwn()>**",
            "`<img src=x onerror=pwn()>`",
            "<details open ontoggle=pwn()>",
            "<input autofocus onfocus=pwn()>",
            "<video><source onerror=pwn()></video>",
            "<body onload=pwn()>",
            "<form action=javascript:pwn()><button>go</button></form>",
            "<style>@import 'javascript:pwn()'; * { display: none }</style>",
            "<link rel=stylesheet href=javascript:pwn()>",
            "<meta http-equiv=refresh content='0;url=javascript:pwn()'>",
            "<base href=javascript:pwn()//>",
            "<template><img src=x onerror=pwn()></template>",
            "<noscript><p title=\"</noscript><img src=x onerror=pwn()>\">",
            "<!--><img src=x onerror=pwn()>-->",
            "<![CDATA[><img src=x onerror=pwn()>]]>",
            "<x contenteditable onblur=pwn()>lose focus</x>",
            "${pwn()}",
            "{{constructor.constructor('pwn()')()}}",
            "</textarea><img src=x onerror=pwn()>",
            "</title></style></template><img src=x onerror=pwn()>",
            "<dateline-chat heading='<img src=x onerror=pwn()>'></dateline-chat>",
            "\u202e<img src=x onerror=pwn()>");

    /** Addresses that an article may claim as its own. */
    static final List<String> ADDRESSES = List.of(
            "javascript:pwn()",
            "JAVASCRIPT:pwn()",
            " javascript:pwn()",
            "java\nscript:pwn()",
            "\u0001javascript:pwn()",
            "data:text/html,<script>pwn()</script>",
            "vbscript:pwn()",
            "blob:null/pwn",
            "file:///etc/passwd",
            "//evil.example/\"onmouseover=pwn()");

    /** Where a citation may claim that its article stands. */
    static final List<String> LINKS = List.of(
            "javascript:pwn()",
            "/javascript:pwn()",
            "//evil.example/x",
            "https://evil.example/x",
            "/../../../etc#:~:text=x",
            "/articles/x\" onmouseover=\"pwn()",
            "data:text/html,x",
            "\\\\evil.example\\x",
            "/\t/evil.example/x",
            "articles/x#:~:text=<script>pwn()</script>");

    private Payloads() {}
}
