package vn.donvi.tables.surplus;

import java.util.Comparator;
import java.util.List;
import vn.donvi.plan.surplus.CurrentPosts;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.UnitCode;

/** The table of the posts and offices that units have, sorted by unit and post. */
public final class CurrentPostsSchema extends Schema<CurrentPosts> {
    /** The table. */
    public static final Schema<CurrentPosts> POSTS = new CurrentPostsSchema();

    private final Column<UnitCode> unit = table.required("unit", ValueType.CODE, "the code of the unit");
    private final Column<String> post =
            table.required("post", ValueType.TEXT, "the kind of post or office, in words of yours");
    private final Column<Long> number =
            table.required("number", ValueType.COUNT, "how many the unit has; 0 if it has none");
    private final Column<String> source = table.text("source", "the document or publication that states it");

    private CurrentPostsSchema() {
        super("current_posts", "Posts and offices that units have");
    }

    @Override
    public CurrentPosts read(Row row) throws BadRowException {
        UnitCode code = row.get(unit);
        String kind = row.get(post);
        long count = row.get(number);
        String from = row.get(source);
        try {
            return new CurrentPosts(code, kind, count, from);
        } catch (IllegalArgumentException e) {
            throw post.bad(e);
        }
    }

    @Override
    public void write(CurrentPosts posts, NewRow row) {
        row.set(unit, posts.unit())
                .set(post, posts.post())
                .set(number, posts.number())
                .set(source, posts.source());
    }

    @Override
    public Comparator<CurrentPosts> order() {
        return Comparator.comparing(CurrentPosts::unit).thenComparing(CurrentPosts::post);
    }

    @Override
    public List<Column<?>> key() {
        return List.of(unit, post);
    }
}
