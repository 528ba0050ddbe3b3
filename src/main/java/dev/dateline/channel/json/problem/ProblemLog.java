package dev.dateline.channel.json.problem;

import dev.dateline.archive.IndexUnavailableException;
import dev.dateline.chat.QuestionTimeoutException;
import dev.dateline.chat.TooManyQuestionsException;
import dev.dateline.delivery.text.ShownText;
import dev.dateline.state.StateUnavailableException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Writes problems to the log, each as loud as it is ours: a stranger's fault is one line for whoever looks for it, a fault of
 * this service one that says what to do, and only what nobody foresaw comes with where it happened.
 */
@ApplicationScoped
class ProblemLog implements ProblemPostProcessor {
    private static final Logger LOG = Logger.getLogger(ProblemLog.class);
    private static final int SERVER_ERRORS = 500;

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        Throwable cause = context.cause;
        if (problem.getStatusCode() < SERVER_ERRORS
                || cause instanceof TooManyQuestionsException
                || cause instanceof QuestionTimeoutException) {
            LOG.debugf(
                    "Refused with %d: %s",
                    problem.getStatusCode(), cause.getClass().getSimpleName());
        } else if (cause instanceof IndexUnavailableException || cause instanceof StateUnavailableException) {
            LOG.error(ShownText.forTerminal(String.valueOf(cause.getMessage())));
        } else {
            LOG.errorf(cause, "A request failed with %d", problem.getStatusCode());
        }
        return problem;
    }
}
