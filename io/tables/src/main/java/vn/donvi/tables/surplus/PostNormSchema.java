package vn.donvi.tables.surplus;

import java.util.Optional;
import vn.donvi.plan.surplus.PostNorm;
import vn.donvi.tables.gazetteer.GazetteerTypes;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.UnitType;

/** The table of the posts and offices that merged units are to have, in the order given. */
public final class PostNormSchema extends Schema<PostNorm> {
    /** The table. */
    public static final Schema<PostNorm> NORMS = new PostNormSchema();

    private final Column<UnitType> type =
            table.required("type", GazetteerTypes.UNIT_TYPE, "the type of the merged unit");
    private final Column<Optional<Long>> from = table.optional(
            "people_from", ValueType.COUNT, "the least population that it holds for; none if there is no least");
    private final Column<Optional<Long>> below = table.optional(
            "people_below", ValueType.COUNT, "the population below which it holds; none if there is no limit");
    private final Column<String> post =
            table.required("post", ValueType.TEXT, "the kind of post or office, in words of yours");
    private final Column<Long> number = table.required("number", ValueType.COUNT, "how many the unit is to have");
    private final Column<String> source = table.text("source", "the document that states it");

    private PostNormSchema() {
        super("post_norms", "Posts and offices that merged units are to have");
    }

    @Override
    public PostNorm read(Row row) throws BadRowException {
        UnitType units = row.get(type);
        long least = row.get(from).orElse(0L);
        Optional<Long> limit = row.get(below);
        if (limit.filter(people -> people <= least).isPresent()) {
            throw below.bad("must be above " + least + ", but is " + limit.get());
        }
        String kind = row.get(post);
        long count = row.get(number);
        String by = row.get(source);
        try {
            return new PostNorm(units, least, limit, kind, count, by);
        } catch (IllegalArgumentException e) {
            throw post.bad(e);
        }
    }

    @Override
    public void write(PostNorm norm, NewRow row) {
        row.set(type, norm.type())
                .set(from, norm.peopleFrom() == 0 ? Optional.empty() : Optional.of(norm.peopleFrom()))
                .set(below, norm.peopleBelow())
                .set(post, norm.post())
                .set(number, norm.number())
                .set(source, norm.source());
    }
}
