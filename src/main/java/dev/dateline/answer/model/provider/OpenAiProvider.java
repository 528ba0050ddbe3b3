package dev.dateline.answer.model.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import jakarta.inject.Singleton;

/** Any server that speaks OpenAI's protocol: vLLM, LM Studio, llama.cpp, hosted gateways, OpenAI itself. */
@Singleton
public final class OpenAiProvider implements ModelProvider {
    @Override
    public String id() {
        return "openai";
    }

    @Override
    public String telemetryName() {
        return "openai";
    }

    @Override
    public StreamingChatModel model(ModelSettings settings, HttpClientBuilder http) {
        OpenAiStreamingChatModel.OpenAiStreamingChatModelBuilder builder = OpenAiStreamingChatModel.builder()
                .httpClientBuilder(http)
                .modelName(settings.name())
                .temperature(settings.temperature())
                .maxTokens(settings.maxTokens())
                .timeout(settings.timeout());
        settings.baseUrl().ifPresent(builder::baseUrl);
        settings.apiKey().ifPresent(builder::apiKey);
        return builder.build();
    }
}
