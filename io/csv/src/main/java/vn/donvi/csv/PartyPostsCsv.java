package vn.donvi.csv;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.donvi.party.Entry;
import vn.donvi.party.Organ;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.PartyLevel;
import vn.donvi.party.Person;
import vn.donvi.party.Post;
import vn.donvi.party.PostHolding;
import vn.donvi.party.PostTitle;

/**
 * The table of posts held, one a row, sorted by organisation, title, first date, person and source:
 *
 * <pre>
 * organization,person,person_key,title,level,organ,since,until,entry,source,mention
 * 18229@2025-07-01,Trần Văn A,,bí thư,cấp xã,,2025-07-17,,không rõ,Báo X,1
 * 18229@2025-07-01,Trần Văn A,,chủ tịch hội đồng nhân dân,cấp xã,,2025-07-17,,không rõ,Báo X,1
 * </pre>
 *
 * <ul>
 *   <li>{@code organization}: the identity of a version; a post of the state is of its unit
 *   <li>{@code person}: the name as the source writes it
 *   <li>{@code person_key}: what says that rows are of one person; may be empty
 *   <li>{@code title}: {@link PostTitle#label()}
 *   <li>{@code level}: {@link PartyLevel#label()}
 *   <li>{@code organ}: {@link Organ#label()} for the head of an organ or a deputy; else empty
 *   <li>{@code since}, {@code until}: from when until when it is held as far as known; {@code until} may be empty
 *   <li>{@code entry}: {@link Entry#label()}, which says what {@code since} is
 *   <li>{@code source}: the number of a document or publication
 *   <li>{@code mention}: the same for posts that the source gives one person at one place; may be empty
 * </ul>
 */
public final class PartyPostsCsv {
    static final String FILE = "party_posts.csv";

    private static final Columns COLUMNS = new Columns();
    private static final Column<OrganizationId> ORGANIZATION = COLUMNS.required("organization", PartyFields.ID);
    private static final Column<String> PERSON = COLUMNS.required("person", FieldType.TEXT);
    private static final Column<String> PERSON_KEY = COLUMNS.text("person_key");
    private static final Column<PostTitle> TITLE =
            COLUMNS.required("title", PartyFields.labelled(PostTitle.values(), PostTitle::label));
    private static final Column<PartyLevel> LEVEL =
            COLUMNS.required("level", PartyFields.labelled(PartyLevel.values(), PartyLevel::label));
    private static final Column<Optional<Organ>> ORGAN =
            COLUMNS.optional("organ", PartyFields.labelled(Organ.values(), Organ::label));
    private static final Column<LocalDate> SINCE = COLUMNS.required("since", FieldType.DATE);
    private static final Column<Optional<LocalDate>> UNTIL = COLUMNS.optional("until", FieldType.DATE);
    private static final Column<Entry> ENTRY = COLUMNS.required("entry", PartyFields.ENTRY);
    private static final Column<String> SOURCE = COLUMNS.required("source", FieldType.TEXT);
    private static final Column<String> MENTION = COLUMNS.text("mention");

    /** Reads and writes it. */
    public static final CsvTable<PostHolding> TABLE = new CsvTable<>(new Rows());

    private PartyPostsCsv() {}

    private static final class Rows extends CsvTable.Shape<PostHolding> {
        @Override
        Columns columns() {
            return COLUMNS;
        }

        @Override
        PostHolding read(TableReader row) throws BadRowException {
            PostTitle title = row.get(TITLE);
            Optional<Organ> organ = row.get(ORGAN);
            if (organ.isPresent() != title.needsOrgan()) {
                throw ORGAN.bad("must " + (organ.isPresent() ? "be empty" : "not be empty") + " for " + title.label());
            }
            return new PostHolding(
                    row.get(ORGANIZATION),
                    new Person(row.get(PERSON), row.get(PERSON_KEY)),
                    new Post(title, row.get(LEVEL), organ),
                    PartyFields.range(row, SINCE, UNTIL),
                    row.get(ENTRY),
                    row.get(SOURCE),
                    row.get(MENTION));
        }

        @Override
        void write(PostHolding holding, TableWriter row) {
            row.set(ORGANIZATION, holding.organization())
                    .set(PERSON, holding.person().spelling())
                    .set(PERSON_KEY, holding.person().key())
                    .set(TITLE, holding.post().title())
                    .set(LEVEL, holding.post().level())
                    .set(ORGAN, holding.post().organ())
                    .set(SINCE, holding.held().startInclusive())
                    .set(UNTIL, holding.held().endExclusive())
                    .set(ENTRY, holding.entry())
                    .set(SOURCE, holding.source())
                    .set(MENTION, holding.mention());
        }

        @Override
        Comparator<PostHolding> order() {
            return PostHolding.ORDER;
        }
    }
}
