package dev.dateline.answer.model;

/** How each provider's server writes a streamed answer, after its public documentation. */
enum Wire {
    OPENAI {
        @Override
        String piece(String text) {
            return data(
                    "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[{"
                            + "\"index\":0,\"delta\":{\"content\":" + FakeModel.quoted(text)
                            + "},\"finish_reason\":null}]}");
        }

        @Override
        String closing() {
            return data(
                            "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[{"
                                    + "\"index\":0,\"delta\":{\"content\":\"\"},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":900,"
                                    + "\"completion_tokens\":40,\"total_tokens\":940}}")
                    + data(
                            "{\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[],"
                                    + "\"usage\":{\"prompt_tokens\":900,\"completion_tokens\":40,\"total_tokens\":940}}")
                    + data("[DONE]");
        }
    },
    ANTHROPIC {
        @Override
        String opening() {
            return event(
                            "message_start",
                            "{\"type\":\"message_start\",\"message\":{\"id\":\"m1\",\"type\":\"message\","
                                    + "\"role\":\"assistant\",\"content\":[],\"model\":\"m\",\"stop_reason\":null,"
                                    + "\"usage\":{\"input_tokens\":900,\"output_tokens\":1}}}")
                    + event(
                            "content_block_start",
                            "{\"type\":\"content_block_start\",\"index\":0,"
                                    + "\"content_block\":{\"type\":\"text\",\"text\":\"\"}}");
        }

        @Override
        String piece(String text) {
            return event(
                    "content_block_delta",
                    "{\"type\":\"content_block_delta\",\"index\":0,\"delta\":{" + "\"type\":\"text_delta\",\"text\":"
                            + FakeModel.quoted(text) + "}}");
        }

        @Override
        String closing() {
            return event("content_block_stop", "{\"type\":\"content_block_stop\",\"index\":0}")
                    + event(
                            "message_delta",
                            "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},"
                                    + "\"usage\":{\"output_tokens\":40}}")
                    + event("message_stop", "{\"type\":\"message_stop\"}");
        }

        @Override
        String garbled() {
            return "event: content_block_delta\ndata: {\"type\":\n\n";
        }
    },
    GEMINI {
        @Override
        String piece(String text) {
            return data("{\"candidates\":[{\"content\":{\"parts\":[{\"text\":" + FakeModel.quoted(text)
                    + "}],\"role\":\"model\"},\"index\":0}],\"modelVersion\":\"m\"}");
        }

        @Override
        String closing() {
            return data("{\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"\"}],\"role\":\"model\"},"
                    + "\"finishReason\":\"STOP\",\"index\":0}],\"usageMetadata\":{\"promptTokenCount\":900,"
                    + "\"candidatesTokenCount\":40,\"totalTokenCount\":940},\"modelVersion\":\"m\"}");
        }
    },
    OLLAMA {
        @Override
        String contentType() {
            return "application/x-ndjson";
        }

        @Override
        String piece(String text) {
            return "{\"model\":\"m\",\"created_at\":\"2026-01-01T00:00:00Z\",\"message\":{\"role\":\"assistant\",\"content\":"
                    + FakeModel.quoted(text) + "},\"done\":false}\n";
        }

        @Override
        String closing() {
            return "{\"model\":\"m\",\"created_at\":\"2026-01-01T00:00:00Z\",\"message\":{\"role\":\"assistant\","
                    + "\"content\":\"\"},\"done\":true,\"done_reason\":\"stop\",\"prompt_eval_count\":900,"
                    + "\"eval_count\":40}\n";
        }

        @Override
        String garbled() {
            return "{\"model\":\n";
        }
    };

    static Wire of(String path) {
        if (path.contains("streamGenerateContent") || path.contains("generateContent")) {
            return GEMINI;
        }
        if (path.endsWith("/messages")) {
            return ANTHROPIC;
        }
        return path.endsWith("/api/chat") ? OLLAMA : OPENAI;
    }

    String contentType() {
        return "text/event-stream";
    }

    String opening() {
        return "";
    }

    abstract String piece(String text);

    abstract String closing();

    String garbled() {
        return data("{\"choices\": [ oh no");
    }

    static String data(String json) {
        return "data: " + json + "\n\n";
    }

    static String event(String name, String json) {
        return "event: " + name + "\n" + data(json);
    }
}
