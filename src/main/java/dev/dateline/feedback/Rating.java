package dev.dateline.feedback;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an answer was of use. */
public enum Rating {
    @JsonProperty("up")
    UP,
    @JsonProperty("down")
    DOWN
}
