package dev.dateline.answer.model.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import jakarta.inject.Singleton;

/** Google's Gemini API. */
@Singleton
public final class GeminiProvider implements ModelProvider {
    @Override
    public String id() {
        return "gemini";
    }

    @Override
    public String telemetryName() {
        return "gcp.gemini";
    }

    @Override
    public StreamingChatModel model(ModelSettings settings, HttpClientBuilder http) {
        GoogleAiGeminiStreamingChatModel.GoogleAiGeminiStreamingChatModelBuilder builder =
                GoogleAiGeminiStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .modelName(settings.name())
                        .temperature(settings.temperature())
                        .maxOutputTokens(settings.maxTokens())
                        .timeout(settings.timeout());
        settings.baseUrl().ifPresent(builder::baseUrl);
        settings.apiKey().ifPresent(builder::apiKey);
        return builder.build();
    }
}
