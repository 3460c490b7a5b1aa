package vn.donvi.json;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.donvi.party.Entry;
import vn.donvi.party.Organ;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.PartyLevel;
import vn.donvi.party.Person;
import vn.donvi.party.Post;
import vn.donvi.party.PostHolding;
import vn.donvi.party.PostTitle;
import vn.donvi.time.DateRange;

/**
 * The table of posts held, one an object, sorted by organisation, title, first date, person and source:
 *
 * <pre>
 * {"organization":"18229@2025-07-01","person":"Trần Văn A","person_key":"","title":"bí thư","level":"cấp xã","organ":null,"since":"2025-07-17","until":null,"entry":"không rõ","source":"Báo X","mention":"1"}
 * </pre>
 *
 * <ul>
 *   <li>{@code organization}: the identity of a version; a post of the state is of its unit
 *   <li>{@code person}: the name as the source writes it
 *   <li>{@code person_key}: what says that rows are of one person; may be {@code null} or missing
 *   <li>{@code title}: {@link PostTitle#label()}
 *   <li>{@code level}: {@link PartyLevel#label()}
 *   <li>{@code organ}: {@link Organ#label()} for the head of an organ or a deputy; else empty
 *   <li>{@code since}, {@code until}: from when until when it is held as far as known; {@code until} may be {@code null} or missing
 *   <li>{@code entry}: {@link Entry#label()}, which says what {@code since} is
 *   <li>{@code source}: the number of a document or publication
 *   <li>{@code mention}: the same for posts that the source gives one person at one place; may be {@code null} or missing
 * </ul>
 */
public final class PartyPostsJson {
    private static final Members MEMBERS = new Members();
    private static final Member<OrganizationId> ORGANIZATION = MEMBERS.required("organization", PartyTypes.ID);
    private static final Member<String> PERSON = MEMBERS.required("person", JsonType.TEXT);
    private static final Member<String> PERSON_KEY = MEMBERS.text("person_key");
    private static final Member<PostTitle> TITLE =
            MEMBERS.required("title", JsonType.oneOf(PostTitle.values(), PostTitle::label));
    private static final Member<PartyLevel> LEVEL =
            MEMBERS.required("level", JsonType.oneOf(PartyLevel.values(), PartyLevel::label));
    private static final Member<Optional<Organ>> ORGAN =
            MEMBERS.optional("organ", JsonType.oneOf(Organ.values(), Organ::label));
    private static final Member<LocalDate> SINCE = MEMBERS.required("since", JsonType.DATE);
    private static final Member<Optional<LocalDate>> UNTIL = MEMBERS.optional("until", JsonType.DATE);
    private static final Member<Entry> ENTRY = MEMBERS.required("entry", PartyTypes.ENTRY);
    private static final Member<String> SOURCE = MEMBERS.required("source", JsonType.TEXT);
    private static final Member<String> MENTION = MEMBERS.text("mention");

    /** Reads and writes it. */
    public static final JsonTable<PostHolding> TABLE = new JsonTable<>(new Objects());

    static {
        MEMBERS.end();
    }

    private PartyPostsJson() {}

    private static final class Objects extends JsonTable.Shape<PostHolding> {
        @Override
        String name() {
            return "party_posts";
        }

        @Override
        ObjectParser<PostHolding> parser(JsonReading in) {
            return new ObjectParser<>(MEMBERS, in) {
                @Override
                @Nullable
                PostHolding value(JsonRow row) {
                    PostTitle title = row.get(TITLE);
                    Optional<Organ> organ = row.get(ORGAN);
                    if (organ.isPresent() != title.needsOrgan()) {
                        report(
                                ORGAN,
                                "must " + (organ.isPresent() ? "be null" : "not be null") + " for " + title.label());
                        return null;
                    }
                    DateRange held = PartyTypes.range(row, SINCE, UNTIL, this);
                    if (held == null) {
                        return null;
                    }
                    return new PostHolding(
                            row.get(ORGANIZATION),
                            new Person(row.get(PERSON), row.get(PERSON_KEY)),
                            new Post(title, row.get(LEVEL), organ),
                            held,
                            row.get(ENTRY),
                            row.get(SOURCE),
                            row.get(MENTION));
                }
            };
        }

        @Override
        void write(PostHolding holding, JsonGenerator json) {
            ORGANIZATION.write(json, holding.organization());
            PERSON.write(json, holding.person().spelling());
            PERSON_KEY.write(json, holding.person().key());
            TITLE.write(json, holding.post().title());
            LEVEL.write(json, holding.post().level());
            ORGAN.write(json, holding.post().organ());
            SINCE.write(json, holding.held().startInclusive());
            UNTIL.write(json, holding.held().endExclusive());
            ENTRY.write(json, holding.entry());
            SOURCE.write(json, holding.source());
            MENTION.write(json, holding.mention());
        }

        @Override
        Comparator<PostHolding> order() {
            return PostHolding.ORDER;
        }
    }
}
