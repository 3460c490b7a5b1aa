package vn.donvi.cli.plan;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.donvi.cli.invocation.Invocation;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.table.FormattedOutput;
import vn.donvi.cli.table.TableFormat;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.plan.assessment.PlanAssessment;
import vn.donvi.plan.assessment.ProvinceEffect;

/** The options for the output of an assessment and its format. */
final class PlanOutput extends FormattedOutput {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "csv, tsv, json, jsonl (an object a line) or xlsx (a workbook). If not given, what the name"
                            + " of the output ends with: .csv, .tsv, .json, .jsonl, .ndjson or .xlsx; text on standard"
                            + " output.")
    private @Nullable TableFormat format;

    @Override
    @Nullable
    protected TableFormat asked() {
        return format;
    }

    void print(PlanAssessment assessment, Gazetteer gazetteer, Invocation invocation) throws IOException {
        if (!isGiven()) {
            AssessmentText.print(assessment, invocation.out());
            invocation.out().flush();
            return;
        }
        print(invocation, AssessmentTable.COLUMNS, table -> AssessmentTable.write(assessment, table));
        for (ProvinceEffect effect : assessment.provinces()) {
            invocation.say(effect.province().fullName() + " has "
                    + NumberText.of((long) effect.units().before()) + " units before and "
                    + NumberText.of((long) effect.units().after()) + " after"
                    + (assessment.rule().isEmpty() ? "" : "; too small, or perhaps: " + effect.under().size()));
        }
    }
}
