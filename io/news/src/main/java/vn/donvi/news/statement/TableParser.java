package vn.donvi.news.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.Stage;
import vn.donvi.news.announcement.StatedFigure;
import vn.donvi.news.announcement.Topic;
import vn.donvi.news.name.FoundUnits;
import vn.donvi.news.name.Names;
import vn.donvi.news.name.Subjects;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;
import vn.donvi.news.prose.StatedNumber;

/**
 * Reads the rows of tables in a text, whose cells are divided by bars or tabs, below a row with the titles of the columns.
 *
 * <pre>
 * STT | Trước sáp nhập | Sau sáp nhập | Diện tích (km2) | Dân số
 * 1   | Xã B, xã C     | Xã A         | 28,15           | 26.964
 * </pre>
 *
 * <p>A row with units of before and one of today states a founding; an area or a population is that of the last unit before
 * it in the row. One unit of before alone may be in a cell that belongs to several rows, and states nothing.
 */
public final class TableParser {
    private static final int FEWEST_CELLS = 2;
    /** The longest sentence between two rows, such as the name of a district, behind which the table goes on. */
    private static final int LONGEST_BETWEEN = 12;

    private static final PhraseSet BEFORE = PhraseSet.of(
            "trước, trước đây, cũ, hiện tại, hiện nay, hiện hữu, hiện trạng, sáp nhập từ, hợp nhất từ, nguồn gốc, sáp nhập, hợp nhất, nhập");
    private static final PhraseSet AFTER = PhraseSet.of("mới, sau, thành lập, tên gọi");
    private static final PhraseSet AREA = PhraseSet.of("diện tích, km2");
    private static final PhraseSet PEOPLE = PhraseSet.of("dân số, số dân, nhân khẩu");
    private static final PhraseSet NAME =
            PhraseSet.of("tên, đơn vị, đơn vị hành chính, đvhc, xã, phường, địa phương, tỉnh, huyện");

    /** The columns of the last row of titles; empty outside of a table. */
    private List<Column> columns = List.of();

    private enum Kind {
        BEFORE,
        AFTER,
        NAME,
        AREA,
        POPULATION,
        OTHER
    }

    /** A column with the word for the type of its units, if its title has one. */
    private record Column(Kind kind, String term) {}

    private record Cell(int from, int to) {
        boolean isEmpty() {
            return from == to;
        }
    }

    /** Whether the sentence is the row of a table; if so, states what it says. */
    public boolean row(Sentence sentence, Names names, Subjects subjects) {
        List<Cell> cells = cells(sentence);
        if (cells.size() < FEWEST_CELLS) {
            columns = sentence.to() - sentence.from() > LONGEST_BETWEEN ? List.of() : columns;
            return false;
        }
        List<Column> titles = titles(sentence, names, cells);
        if (!titles.isEmpty()) {
            columns = titles;
            return true;
        }
        if (cells.size() != columns.size()) {
            return false;
        }
        PartsParser before = null;
        FoundUnits after = null;
        for (int i = 0; i < cells.size(); i++) {
            Column column = columns.get(i);
            if (column.kind() == Kind.BEFORE) {
                before = parts(sentence, names, cells.get(i), column.term());
            } else if (column.kind() == Kind.AFTER) {
                after = one(units(names, cells.get(i), column.term()));
            }
        }
        if (before != null && after != null) {
            founding(sentence, subjects, before, after);
        }
        figures(sentence, names, cells, after);
        return true;
    }

    /** States the figures of a row, each of the last single unit before it, or of the unit that was formed. */
    private void figures(Sentence sentence, Names names, List<Cell> cells, @Nullable FoundUnits after) {
        NamedUnit last = after == null ? null : after.units().get(0);
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            switch (columns.get(i).kind()) {
                case BEFORE, AFTER, NAME -> {
                    FoundUnits unit = one(units(names, cell, columns.get(i).term()));
                    last = unit == null ? last : unit.units().get(0);
                }
                case AREA -> figure(sentence, cell, Topic.AREA, "km²", last);
                case POPULATION -> figure(sentence, cell, Topic.POPULATION, "người", last);
                case OTHER -> {}
            }
        }
    }

    private static @Nullable FoundUnits one(@Nullable FoundUnits units) {
        return units == null || units.units().size() != 1 ? null : units;
    }

    /** The cells of a row, also empty ones, without those outside of the bars at both ends. */
    private static List<Cell> cells(Sentence sentence) {
        List<Cell> cells = new ArrayList<>();
        int from = sentence.from();
        for (int i = sentence.from(); i <= sentence.to(); i++) {
            if (i == sentence.to() || sentence.at(i).isMark('|')) {
                cells.add(new Cell(from, i));
                from = i + 1;
            }
        }
        boolean bordered = cells.size() > FEWEST_CELLS
                && cells.get(0).isEmpty()
                && cells.get(cells.size() - 1).isEmpty();
        return bordered ? cells.subList(1, cells.size() - 1) : cells;
    }

    /** The columns that a row names; empty if it is no row of titles, which has no number and no unit. */
    private static List<Column> titles(Sentence sentence, Names names, List<Cell> cells) {
        List<Column> titles = new ArrayList<>();
        boolean known = false;
        for (Cell cell : cells) {
            for (int i = cell.from(); i < cell.to(); i++) {
                if (sentence.at(i).isNumber() || names.units().namedUnit(i) != null) {
                    return List.of();
                }
            }
            Kind kind = kind(sentence, cell);
            known |= kind != Kind.OTHER && kind != Kind.NAME;
            titles.add(new Column(kind, term(sentence, cell)));
        }
        return known ? titles : List.of();
    }

    private static Kind kind(Sentence sentence, Cell cell) {
        if (sentence.hasBetween(AREA, cell.from(), cell.to())) {
            return Kind.AREA;
        }
        if (sentence.hasBetween(PEOPLE, cell.from(), cell.to())) {
            return Kind.POPULATION;
        }
        if (sentence.hasBetween(AFTER, cell.from(), cell.to())) {
            return Kind.AFTER;
        }
        if (sentence.hasBetween(BEFORE, cell.from(), cell.to())) {
            return Kind.BEFORE;
        }
        return sentence.hasBetween(NAME, cell.from(), cell.to()) ? Kind.NAME : Kind.OTHER;
    }

    private static String term(Sentence sentence, Cell cell) {
        for (int i = cell.from(); i < cell.to(); i++) {
            int words = sentence.length(NewsWords.LEVELS, i);
            if (words > 0) {
                return sentence.lower(i, i + words);
            }
        }
        return "";
    }

    /** The units that fill a cell; null if it holds something else. */
    private static @Nullable FoundUnits units(Names names, Cell cell, String term) {
        FoundUnits group = names.lists().groupOfUnitsOnly(cell.from());
        FoundUnits list = group == null ? names.lists().list(cell.from()) : group;
        while (list != null && list.end() < cell.to()) {
            int next = names.lists().behind(list.end());
            FoundUnits more = next == list.end() || next >= cell.to()
                    ? null
                    : names.lists().groupOfUnitsOnly(next);
            if (more == null) {
                break;
            }
            list = list.and(more);
        }
        if (list == null) {
            FoundUnits known = names.lists().knownNames(cell.from());
            list = known == null || term.isEmpty() ? null : names.lists().typed(term, known);
        }
        return list == null || list.end() != cell.to() ? null : list;
    }

    /** The parts that fill a cell; null if it holds something else. */
    private static @Nullable PartsParser parts(Sentence sentence, Names names, Cell cell, String term) {
        PartsParser parts = new PartsParser(sentence, names);
        if (parts.read(cell.from()) == cell.to() && !parts.found().isEmpty()) {
            return parts;
        }
        FoundUnits units = units(names, cell, term);
        PartsParser whole = new PartsParser(sentence, names);
        if (units != null) {
            whole.addFirst(units);
        }
        return units == null ? null : whole;
    }

    private static void founding(Sentence sentence, Subjects subjects, PartsParser before, FoundUnits after) {
        NamedUnit unit = after.units().get(0);
        NamedUnit first = before.found().get(0).unit();
        boolean isOne = before.found().size() == 1;
        boolean renamed = first.name().equals(unit.name()) && !first.term().equals(unit.term());
        if ((isOne && !renamed) || !before.fit(unit)) {
            return;
        }
        before.cover(sentence.from(), sentence.from());
        after.cover(sentence, after.froms().get(0));
        new FoundingStatements(sentence, subjects).state(sentence.from(), unit, before, false, false, sentence.to());
    }

    private static void figure(Sentence sentence, Cell cell, Topic topic, String measure, @Nullable NamedUnit unit) {
        StatedNumber number = unit == null ? null : StatedNumber.at(sentence, cell.from());
        StatedNumber count =
                number != null && topic == Topic.POPULATION && !number.isWhole() ? number.asCount(sentence) : number;
        if (count == null || unit == null || count.end() != cell.to()) {
            return;
        }
        sentence.state(
                new StatedFigure(
                        sentence.quote(cell.from(), cell.to()),
                        topic,
                        Optional.of(unit),
                        count.amount(measure),
                        Stage.ACTUAL,
                        count.doubt()),
                cell.from(),
                cell.to());
    }
}
