package dev.dateline.delivery;

/** The service takes questions from now on; what was under way when it ended may be taken up. */
public record ServiceStarted() {}
