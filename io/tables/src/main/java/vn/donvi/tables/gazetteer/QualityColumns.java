package vn.donvi.tables.gazetteer;

import java.util.Locale;
import vn.donvi.measure.Quality;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.Columns;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;

/** The quality of a figure, and the reason if it is not official. */
public final class QualityColumns {
    private final String what;
    private final Column<Quality> quality;
    private final Column<String> note;

    /**
     * Declares them as the next columns of a table.
     *
     * @param what the word for the figure in messages, such as {@code "share"}
     */
    public QualityColumns(Columns table, String what) {
        this.what = what;
        this.quality = table.required("quality", GazetteerTypes.QUALITY, "the quality");
        this.note = table.text("note", "the reason if the quality is not official");
    }

    /**
     * Returns the quality of a row.
     *
     * @throws BadRowException if it is not official and the row gives no reason
     */
    public Quality quality(Row row) throws BadRowException {
        Quality stated = row.get(quality);
        if (stated != Quality.OFFICIAL && row.get(note).isBlank()) {
            throw note.bad("must say why the " + what + " is " + stated.name().toLowerCase(Locale.ROOT));
        }
        return stated;
    }

    /**
     * Returns the reason of a row; empty if there is none.
     *
     * @throws BadRowException if it is not a text
     */
    public String note(Row row) throws BadRowException {
        return row.get(note);
    }

    /** Sets them in a row. */
    public void write(Quality stated, String reason, NewRow row) {
        row.set(quality, stated).set(note, reason);
    }
}
