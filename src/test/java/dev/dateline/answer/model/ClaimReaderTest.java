package dev.dateline.answer.model;

final class ClaimReaderTest {}
