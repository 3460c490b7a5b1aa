package vn.donvi.tables.party;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.donvi.party.Entry;
import vn.donvi.party.Organ;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.PartyLevel;
import vn.donvi.party.Person;
import vn.donvi.party.Post;
import vn.donvi.party.PostHolding;
import vn.donvi.party.PostTitle;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;

/** The table of posts held, one a row, sorted by organisation, title, first date, person and source. */
public final class PartyPostSchema extends Schema<PostHolding> {
    /** The table. */
    public static final Schema<PostHolding> POSTS = new PartyPostSchema();

    private final Column<OrganizationId> organization = table.required(
            "organization", PartyTypes.ID, "the identity of a version; a post of the state is of its unit");
    private final Column<String> person = table.required("person", ValueType.TEXT, "the name as the source writes it");
    private final Column<String> personKey =
            table.text("person_key", "a text that is the same in all rows of one person");
    private final Column<PostTitle> title =
            table.required("title", ValueType.oneOf(PostTitle.values(), PostTitle::label), "the title");
    private final Column<PartyLevel> level =
            table.required("level", ValueType.oneOf(PartyLevel.values(), PartyLevel::label), "the level");
    private final Column<Optional<Organ>> organ = table.optional(
            "organ", PartyTypes.ORGAN, "the organ, for the head of an organ or a deputy; none for another title");
    private final Column<LocalDate> since =
            table.required("since", ValueType.DATE, "the first date on which it is held, as far as known");
    private final Column<Optional<LocalDate>> until =
            table.optional("until", ValueType.DATE, "the first date on which it is no longer held, as far as known");
    private final Column<Entry> entry = table.required("entry", PartyTypes.ENTRY, "the meaning of since");
    private final Column<String> source =
            table.required("source", ValueType.TEXT, "the number of a document or publication");
    private final Column<String> mention = table.text(
            "mention", "a text that is the same for the posts that the source gives one person at one place");

    private PartyPostSchema() {
        super("party_posts", "Posts held");
    }

    @Override
    public PostHolding read(Row row) throws BadRowException {
        PostTitle held = row.get(title);
        Optional<Organ> of = row.get(organ);
        if (of.isPresent() != held.needsOrgan()) {
            throw organ.bad("must " + (of.isPresent() ? "be empty" : "not be empty") + " for " + held.label());
        }
        return new PostHolding(
                row.get(organization),
                new Person(row.get(person), row.get(personKey)),
                new Post(held, row.get(level), of),
                PartyTypes.range(row, since, until),
                row.get(entry),
                row.get(source),
                row.get(mention));
    }

    @Override
    public void write(PostHolding holding, NewRow row) {
        row.set(organization, holding.organization())
                .set(person, holding.person().spelling())
                .set(personKey, holding.person().key())
                .set(title, holding.post().title())
                .set(level, holding.post().level())
                .set(organ, holding.post().organ())
                .set(since, holding.held().startInclusive())
                .set(until, holding.held().endExclusive())
                .set(entry, holding.entry())
                .set(source, holding.source())
                .set(mention, holding.mention());
    }

    @Override
    public Comparator<PostHolding> order() {
        return PostHolding.ORDER;
    }

    @Override
    public List<Column<?>> sortedBy() {
        return List.of(organization, title, level, organ, since, person, source);
    }
}
