package dev.dateline.answer.model;

import dev.dateline.answer.Draft;
import dev.dateline.archive.PassageHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a model has written as a whole, as {@link ModelAnswerer} reads it while it is written. */
public final class WrittenDraft {
    private WrittenDraft() {}

    /**
     * The claims of a draft.
     *
     * @param passages what it could cite, by the ids it was shown: a letter, a digit, a letter, a digit
     */
    public static List<Draft.Claim> claims(String written, Map<String, PassageHit> passages) {
        ClaimReader reader = new ClaimReader(id -> Optional.ofNullable(passages.get(id)));
        reader.append(written);
        List<Draft.Claim> claims = new ArrayList<>();
        for (Optional<Draft.Claim> claim = reader.take(true); claim.isPresent(); claim = reader.take(true)) {
            claims.add(claim.get());
        }
        return claims;
    }
}
