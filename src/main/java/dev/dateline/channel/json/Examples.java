package dev.dateline.channel.json;

/** Replies as the description of the endpoint shows them. */
final class Examples {

    private static final String ANSWER = """
            {
              "status": "answered",
              "answer": "They shook hands at the border on Sunday [30 June 2019]. [1]",
            """;

    private static final String SHORT = """
              "short": "30 June 2019",
              "certainty": 0.94,
            """;

    private static final String PROOF = """
              "sentences": [
                {
                  "text": "They shook hands at the border on Sunday [30 June 2019].",
                  "citations": [1],
                  "standing": "reported"
                }
              ],
              "citations": [
                {
                  "number": 1,
                  "quote": "They shook hands at the border on Sunday",
                  "start": 1834,
                  "end": 1874,
                  "resolved": [{"text": "Sunday", "value": "2019-06-30"}],
                  "article": {
                    "id": "border-handshake",
                    "title": "A handshake at the border",
                    "source": "The Example Gazette",
                    "author": "A. Writer",
                    "published": "2019-07-01",
                    "url": "https://gazette.example/border-handshake"
                  },
                  "link": "/articles/border-handshake#:~:text=They%20shook%20hands",
                  "copies": []
                }
              ],
              "conflicts": [],
              "corrections": [],
              "backend": "extractive",
              "degraded": false,
              "conversation": "desk-7",
              "searched": {"articles": 555, "from": "2018-01-02", "to": "2019-12-30"},
              "tookMillis": 7
            }
            """;

    static final String ANSWERED = ANSWER + SHORT + PROOF;

    /** No short answer is sure enough: the sentence only bears on the question. */
    static final String BEARING = ANSWER + PROOF;

    static final String NOT_FOUND = """
            {
              "status": "notFound",
              "answer": "The articles do not say. Searched: 555 articles, 2 January 2018 to 30 December 2019.",
              "citations": [],
              "nearest": [
                {
                  "id": "border-handshake",
                  "title": "A handshake at the border",
                  "source": "The Example Gazette",
                  "author": "A. Writer",
                  "published": "2019-07-01",
                  "url": "https://gazette.example/border-handshake"
                }
              ],
              "backend": "extractive",
              "degraded": false,
              "conversation": "desk-7",
              "searched": {"articles": 555, "from": "2018-01-02", "to": "2019-12-30"},
              "tookMillis": 5
            }
            """;

    private Examples() {}
}
