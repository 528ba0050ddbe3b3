package dev.dateline.lab;

import dev.dateline.MoreCommands;
import dev.dateline.Parts;
import java.util.List;

/** The commands of a checkout, for those who change Dateline. */
public final class Lab implements MoreCommands {
    @Override
    public List<Object> commands(Parts parts) {
        return List.of(new EvaluateCommand(parts), new BenchmarkCommand(parts), new TrainCommand(parts));
    }
}
