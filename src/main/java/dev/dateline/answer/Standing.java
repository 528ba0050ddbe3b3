package dev.dateline.answer;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an article vouches for what a sentence says. */
public enum Standing {
    /** Reported as having happened, or as being so. */
    @JsonProperty("reported")
    REPORTED,
    /** Planned, expected, possible or conditional: it has not happened. */
    @JsonProperty("planned")
    PLANNED,
    /** Somebody says so; the article does not. */
    @JsonProperty("claimed")
    CLAIMED,
    /** Said not to be so. */
    @JsonProperty("denied")
    DENIED
}
