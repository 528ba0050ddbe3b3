package dev.dateline.answer.model.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import jakarta.inject.Singleton;

/** Anthropic's Messages API. */
@Singleton
public final class AnthropicProvider implements ModelProvider {
    @Override
    public String id() {
        return "anthropic";
    }

    @Override
    public String telemetryName() {
        return "anthropic";
    }

    @Override
    public StreamingChatModel model(ModelSettings settings, HttpClientBuilder http) {
        AnthropicStreamingChatModel.AnthropicStreamingChatModelBuilder builder = AnthropicStreamingChatModel.builder()
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
