package dev.dateline.answer.model.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.mistralai.MistralAiStreamingChatModel;
import jakarta.inject.Singleton;

/** Mistral's API. */
@Singleton
public final class MistralProvider implements ModelProvider {
    @Override
    public String id() {
        return "mistral";
    }

    @Override
    public String telemetryName() {
        return "mistral_ai";
    }

    @Override
    public StreamingChatModel model(ModelSettings settings, HttpClientBuilder http) {
        MistralAiStreamingChatModel.MistralAiStreamingChatModelBuilder builder = MistralAiStreamingChatModel.builder()
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
