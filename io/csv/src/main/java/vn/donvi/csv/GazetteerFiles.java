package vn.donvi.csv;

import java.util.List;
import vn.donvi.change.Document;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.tables.gazetteer.DocumentSchema;
import vn.donvi.tables.gazetteer.MeasurementSchema;
import vn.donvi.tables.gazetteer.ShareSchema;
import vn.donvi.tables.gazetteer.UnitSchema;
import vn.donvi.unit.AdministrativeUnit;

/** The files of a gazetteer, each with the name of its table. */
final class GazetteerFiles {
    static final String COVERAGE = "gazetteer.csv";
    static final String DOCUMENTS = "documents.csv";
    static final String UNITS = "units.csv";
    static final String CHANGES = "changes.csv";
    static final String TRANSFERS = "transfers.csv";
    static final String MEASUREMENTS = "measurements.csv";
    static final String SHARES = "shares.csv";

    /** All files, in the order in which they are read and written. */
    static final List<String> ALL = List.of(COVERAGE, DOCUMENTS, UNITS, CHANGES, TRANSFERS, MEASUREMENTS, SHARES);

    static final CsvTable<Document> DOCUMENTS_TABLE = CsvTable.of(DocumentSchema.DOCUMENTS);
    static final CsvTable<AdministrativeUnit> UNITS_TABLE = CsvTable.of(UnitSchema.UNITS);
    static final CsvTable<Measurement> MEASUREMENTS_TABLE = CsvTable.of(MeasurementSchema.MEASUREMENTS);
    static final CsvTable<ShareEstimate> SHARES_TABLE = CsvTable.of(ShareSchema.SHARES);

    private GazetteerFiles() {}
}
