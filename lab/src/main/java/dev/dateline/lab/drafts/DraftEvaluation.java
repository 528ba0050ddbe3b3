package dev.dateline.lab.drafts;

import dev.dateline.answer.Draft;
import dev.dateline.answer.model.WrittenDraft;
import dev.dateline.archive.PassageHit;
import dev.dateline.article.Article;
import dev.dateline.citation.Prover;
import dev.dateline.lab.archive.ScratchArchive;
import dev.dateline.lab.file.BadQuestionFileException;
import dev.dateline.lab.report.Report;
import dev.dateline.lab.report.Tally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Measures what becomes of sentences that a model might write, honest ones and lies. */
public final class DraftEvaluation {

    private final List<Article> articles;

    /** @param articles what the drafts may cite */
    public DraftEvaluation(List<Article> articles) {
        this.articles = List.copyOf(articles);
    }

    /**
     * The figures of drafts.
     *
     * @throws IOException if there is no room for a temporary archive
     */
    public Report run(String file, List<DraftRecord> drafts) throws IOException {
        Tally dropped = new Tally();
        Tally letThrough = new Tally();
        List<String> misses = new ArrayList<>();
        try (ScratchArchive archive = new ScratchArchive(articles)) {
            Prover prover = archive.prover();
            Map<String, PassageHit> passages =
                    articles.stream().collect(Collectors.toMap(Article::id, archive::firstPassage));
            for (DraftRecord draft : drafts) {
                List<Draft.Claim> claims = WrittenDraft.claims(draft.draft(), shown(draft, passages));
                if (claims.size() != draft.verdicts().size()) {
                    throw new BadQuestionFileException(
                            file + ": a draft has " + claims.size() + " sentences and "
                                    + draft.verdicts().size() + " verdicts: " + draft.draft(),
                            null);
                }
                for (int i = 0; i < claims.size(); i++) {
                    boolean right = draft.verdicts().get(i).equals(DraftRecord.KEEP);
                    boolean kept = prover.judge(claims.get(i)) instanceof Prover.Verdict.Proved;
                    (right ? dropped : letThrough).add(right != kept);
                    if (right != kept) {
                        misses.add((kept ? "let through: " : "dropped: ") + "(" + draft.lie() + ") "
                                + claims.get(i).text());
                    }
                }
            }
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("wrong sentences let through", letThrough);
        figures.put("right sentences dropped", dropped);
        return new Report(file, figures, misses);
    }

    private static Map<String, PassageHit> shown(DraftRecord draft, Map<String, PassageHit> passages) {
        return draft.passages().stream().collect(Collectors.toMap(id -> id, passages::get));
    }
}
