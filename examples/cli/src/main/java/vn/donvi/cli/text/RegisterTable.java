package vn.donvi.cli.text;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.news.announcement.NotUnderstood;
import vn.donvi.news.announcement.StatementFields;
import vn.donvi.news.register.RegisterEntry;
import vn.donvi.party.OrganizationId;

/**
 * What became of the statements of announcements in a register, as a table: one row a statement, and one a
 * sentence with numbers that no statement covers.
 */
final class RegisterTable {
    static final List<String> COLUMNS =
            List.of("file", "line", "column", "words", "kind", "outcome", "organization", "recorded");

    private RegisterTable() {}

    static void write(News news, ResultTable table) throws IOException {
        for (RegisterEntry entry : news.taken().orElseThrow().entries()) {
            table.row(
                    news.file(),
                    entry.statement().quote().line(),
                    entry.statement().quote().column(),
                    entry.statement().quote().words(),
                    Objects.requireNonNull(StatementFields.of(entry.statement()).get("kind")),
                    Labels.name(entry.outcome()),
                    entry.organization().map(OrganizationId::toString).orElse(null),
                    entry.words());
        }
        for (NotUnderstood sentence : news.read().notUnderstood()) {
            table.row(
                    news.file(),
                    sentence.quote().line(),
                    sentence.quote().column(),
                    sentence.quote().words(),
                    AnnouncementTable.NOT_UNDERSTOOD,
                    AnnouncementTable.NOT_UNDERSTOOD,
                    null,
                    "no statement covers " + String.join("; ", sentence.left()));
        }
    }
}
