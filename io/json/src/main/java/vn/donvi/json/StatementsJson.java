package vn.donvi.json;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.StatementFields;

/**
 * The table of the statements of an announcement, one object for each, sorted by place. Its members are the fields of
 * {@link StatementFields}, all of them texts, of which an object uses those of its kind:
 *
 * <pre>
 * {"kind":"area","line":"17","column":"134","start":"1456","words":"48,93km2","name":"","unit":"xã Đức Thọ",…}
 * </pre>
 */
public final class StatementsJson {
    private static final Members MEMBERS = new Members();
    private static final Map<String, Member<String>> BY_NAME = members();

    /** Reads and writes it. */
    public static final JsonTable<Statement> TABLE = new JsonTable<>(new Rows());

    private StatementsJson() {}

    private static Map<String, Member<String>> members() {
        Map<String, Member<String>> members = new LinkedHashMap<>();
        for (String name : StatementFields.NAMES) {
            members.put(name, MEMBERS.text(name));
        }
        MEMBERS.end();
        return members;
    }

    private static final class Rows extends JsonTable.Shape<Statement> {
        @Override
        String name() {
            return "statements";
        }

        @Override
        ObjectParser<Statement> parser(JsonReading in) {
            return new ObjectParser<>(MEMBERS, in) {
                @Override
                @Nullable
                Statement value(JsonRow row) {
                    Map<String, String> fields = new HashMap<>();
                    BY_NAME.forEach((name, member) -> fields.put(name, row.get(member)));
                    try {
                        return StatementFields.read(fields);
                    } catch (vn.donvi.tables.schema.BadRowException e) {
                        report(Objects.requireNonNull(BY_NAME.get(e.column())), e.problem());
                        return null;
                    }
                }
            };
        }

        @Override
        void write(Statement statement, JsonGenerator json) {
            Map<String, String> fields = StatementFields.of(statement);
            BY_NAME.forEach((name, member) -> member.write(json, fields.getOrDefault(name, "")));
        }

        @Override
        Comparator<Statement> order() {
            return Comparator.comparingInt(statement -> statement.quote().start());
        }
    }
}
