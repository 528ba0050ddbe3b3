package dev.dateline.answer.model.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import jakarta.inject.Singleton;

/** An Ollama server, which asks for no key and stands on this machine unless it is told otherwise. */
@Singleton
public final class OllamaProvider implements ModelProvider {
    @Override
    public String id() {
        return "ollama";
    }

    @Override
    public String telemetryName() {
        return "ollama";
    }

    @Override
    public StreamingChatModel model(ModelSettings settings, HttpClientBuilder http) {
        return OllamaStreamingChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(settings.baseUrl().orElse("http://localhost:11434"))
                .modelName(settings.name())
                .temperature(settings.temperature())
                .numPredict(settings.maxTokens())
                .timeout(settings.timeout())
                .build();
    }
}
