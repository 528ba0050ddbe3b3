package dev.dateline.answer.model.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;

/** A kind of server that runs language models. Each bean of this type can be chosen by configuration. */
public interface ModelProvider {

    /** What {@code dateline.model.provider} calls it. */
    String id();

    /** What OpenTelemetry's conventions for generative AI call it: {@code gen_ai.provider.name}. */
    String telemetryName();

    /**
     * A model on such a server. Nothing is sent yet.
     *
     * @param http what it is to talk through
     */
    StreamingChatModel model(ModelSettings settings, HttpClientBuilder http);
}
