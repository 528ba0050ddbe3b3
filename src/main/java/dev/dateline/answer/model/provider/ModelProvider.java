package dev.dateline.answer.model.provider;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.mistralai.MistralAiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.util.function.BiFunction;

/** The kinds of servers that run language models. Each has the client that LangChain4j has for it. */
public enum ModelProvider {
    /** Any server that speaks OpenAI's protocol: vLLM, LM Studio, llama.cpp, hosted gateways, OpenAI itself. */
    OPENAI("openai", "openai", (settings, http) -> {
        var model = OpenAiStreamingChatModel.builder().httpClientBuilder(http).timeout(settings.timeout());
        settings.tell(model::modelName, model::temperature, model::maxTokens, model::baseUrl, model::apiKey);
        return model.build();
    }),

    /** An Ollama server, which asks for no key and runs on this machine unless it is told otherwise. */
    OLLAMA("ollama", "ollama", (settings, http) -> {
        var model = OllamaStreamingChatModel.builder().httpClientBuilder(http).timeout(settings.timeout());
        model.baseUrl("http://localhost:11434");
        settings.tell(model::modelName, model::temperature, model::numPredict, model::baseUrl, key -> {});
        return model.build();
    }),

    /** Anthropic's Messages API. */
    ANTHROPIC("anthropic", "anthropic", (settings, http) -> {
        var model =
                AnthropicStreamingChatModel.builder().httpClientBuilder(http).timeout(settings.timeout());
        settings.tell(model::modelName, model::temperature, model::maxTokens, model::baseUrl, model::apiKey);
        return model.build();
    }),

    /** Google's Gemini API. */
    GEMINI("gemini", "gcp.gemini", (settings, http) -> {
        var model = GoogleAiGeminiStreamingChatModel.builder()
                .httpClientBuilder(http)
                .timeout(settings.timeout());
        settings.tell(model::modelName, model::temperature, model::maxOutputTokens, model::baseUrl, model::apiKey);
        return model.build();
    }),

    /** Mistral's API. */
    MISTRAL("mistral", "mistral_ai", (settings, http) -> {
        var model =
                MistralAiStreamingChatModel.builder().httpClientBuilder(http).timeout(settings.timeout());
        settings.tell(model::modelName, model::temperature, model::maxTokens, model::baseUrl, model::apiKey);
        return model.build();
    });

    private final String id;
    private final String telemetryName;

    @SuppressWarnings("ImmutableEnumChecker") // lambdas without state
    private final BiFunction<ModelSettings, HttpClientBuilder, StreamingChatModel> maker;

    ModelProvider(
            String id, String telemetryName, BiFunction<ModelSettings, HttpClientBuilder, StreamingChatModel> maker) {
        this.id = id;
        this.telemetryName = telemetryName;
        this.maker = maker;
    }

    /** What {@code dateline.model.provider} calls it. */
    public String id() {
        return id;
    }

    /** What OpenTelemetry's conventions for generative AI call it: {@code gen_ai.provider.name}. */
    public String telemetryName() {
        return telemetryName;
    }

    /**
     * A model on such a server. Nothing is sent yet.
     *
     * @param http what it is to talk through
     */
    public StreamingChatModel model(ModelSettings settings, HttpClientBuilder http) {
        return maker.apply(settings, http);
    }
}
