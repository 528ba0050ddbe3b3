package dev.dateline.archive.analysis;

/** Reads a text in all the ways the archive is filled by. Safe for use by many threads. */
public interface TextAnalyzer extends TermAnalyzer, WordAnalyzer, ShingleAnalyzer {}
