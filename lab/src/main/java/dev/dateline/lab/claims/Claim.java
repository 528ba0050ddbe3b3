package dev.dateline.lab.claims;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A claim and the text it is meant to rest on, with people's judgement.
 *
 * @param set the collection it comes from
 * @param claim a sentence
 * @param evidence a sentence or a whole document
 * @param supported whether the evidence bears the claim out
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Claim(String set, String claim, String evidence, boolean supported) {}
