package dev.dateline.channel.cli;

/** The service takes questions from now on. */
public record ServiceStarted() {}
