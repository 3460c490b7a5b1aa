package vn.donvi.gazetteer.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Document;
import vn.donvi.change.Establishment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.index.Contents;
import vn.donvi.gazetteer.index.EdgeIndex;
import vn.donvi.gazetteer.index.LooseEnds;
import vn.donvi.gazetteer.index.UnitIndex;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.unit.AdministrativeUnit;

/** Writes an image. The same contents always give the same bytes. */
public final class ImageWriter {
    private final Contents contents;
    private final UnitIndex units;
    private final TextPool texts = new TextPool();
    private final NumberPool numbers = new NumberPool();
    private final ColumnWriter tables = new ColumnWriter();

    private ImageWriter(Contents contents) {
        this.contents = contents;
        this.units = contents.units();
    }

    /**
     * Writes contents that satisfy the invariants of a gazetteer.
     *
     * @throws IllegalArgumentException if a date is millions of years away, or a text has half a character
     */
    public static byte[] write(Contents contents) {
        return new ImageWriter(contents).image();
    }

    private byte[] image() {
        for (int code = 0; code < units.codes().size(); code++) {
            texts.number(units.codes().code(code).value());
        }
        Constants.write(tables, texts);
        tables.ints(day(contents.baseline()), day(contents.knownUntil()));
        writeCodes();
        writeUnits();
        writeDocuments();
        writeChanges();
        writeTransfers();
        writeLooseEnds();
        writeMeasurements();
        writeShares();

        ColumnWriter pools = new ColumnWriter();
        texts.write(pools);
        numbers.write(pools);
        return withHead(pools.toBytes(), tables.toBytes());
    }

    private static byte[] withHead(byte[] pools, byte[] tables) {
        byte[] image = new byte[Math.addExact(ImageForm.HEAD + pools.length, tables.length)];
        System.arraycopy(pools, 0, image, ImageForm.HEAD, pools.length);
        System.arraycopy(tables, 0, image, ImageForm.HEAD + pools.length, tables.length);
        CRC32 sum = new CRC32();
        sum.update(image, ImageForm.HEAD, image.length - ImageForm.HEAD);
        ByteBuffer.wrap(image)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(0, ImageForm.SIGNATURE)
                .putInt(ImageForm.VERSION_AT, ImageForm.VERSION)
                .putInt(ImageForm.SIZE_AT, image.length)
                .putInt(ImageForm.CHECKSUM_AT, (int) sum.getValue());
        return image;
    }

    private void writeCodes() {
        int[] first = new int[units.codes().size() + 1];
        for (int code = 0; code < first.length; code++) {
            first[code] = units.first(code);
        }
        tables.wide(first);
        tables.wide(units.codes().slots());
    }

    private void writeUnits() {
        int count = units.size();
        int[] from = new int[count];
        int[] until = new int[count];
        int[] parent = new int[count];
        int[] type = new int[count];
        int[] name = new int[count];
        int[] firstSpelling = new int[count + 1];
        for (int i = 0; i < count; i++) {
            AdministrativeUnit unit = units.unit(i);
            from[i] = day(unit.validity().startInclusive());
            until[i] = unit.validity().endExclusive().map(ImageWriter::day).orElse(UnitIndex.OPEN);
            parent[i] = units.parent(i);
            type[i] = Constants.number(unit.type());
            name[i] = texts.number(unit.name());
            firstSpelling[i + 1] = firstSpelling[i] + unit.otherSpellings().size();
        }
        tables.wide(from);
        tables.wide(until);
        tables.wide(parent);
        tables.ints(type);
        tables.ints(name);
        tables.ints(firstSpelling);
        tables.ints(units.units().stream()
                .flatMap(unit -> unit.otherSpellings().stream())
                .mapToInt(texts::number)
                .toArray());
    }

    private void writeDocuments() {
        List<Document> documents = contents.documents().all();
        int count = documents.size();
        int[] number = new int[count];
        int[] kind = new int[count];
        int[] issuer = new int[count];
        int[] title = new int[count];
        int[] issued = new int[count];
        int[] issuedBasis = new int[count];
        int[] inForce = new int[count];
        int[] inForceBasis = new int[count];
        for (int i = 0; i < count; i++) {
            Document document = documents.get(i);
            number[i] = texts.number(document.number());
            kind[i] = Constants.number(document.kind());
            issuer[i] = texts.number(document.issuer());
            title[i] = texts.number(document.title());
            issued[i] = day(document.issued());
            issuedBasis[i] = basis(document.issuedBasis());
            inForce[i] = day(document.inForce());
            inForceBasis[i] = basis(document.inForceBasis());
        }
        writeAll(number, kind, issuer, title, issued, issuedBasis, inForce, inForceBasis);
    }

    private void writeChanges() {
        int count = contents.changes().size();
        int[] id = new int[count];
        int[] day = new int[count];
        int[] basis = new int[count];
        int[] kind = new int[count];
        int[] document = new int[count];
        int[] clause = new int[count];
        int[] note = new int[count];
        int[] unit = new int[count];
        int[] open = new int[count];
        int[] firstEdge = new int[count + 1];
        for (int i = 0; i < count; i++) {
            UnitChange change = contents.changes().get(i);
            id[i] = texts.number(change.id());
            day[i] = day(change.date());
            basis[i] = Constants.number(change.enactment().basis());
            kind[i] = Constants.number(change.kind());
            document[i] = texts.number(change.citation().document());
            clause[i] = texts.number(change.citation().clause());
            note[i] = texts.number(change.note());
            unit[i] = ImageForm.NONE;
            if (change instanceof Establishment establishment) {
                unit[i] = units.find(establishment.unit());
                open[i] = establishment.originUnknown() ? 1 : 0;
            } else if (change instanceof Dissolution dissolution) {
                unit[i] = units.find(dissolution.unit());
                open[i] = dissolution.successorUnknown() ? 1 : 0;
            }
            firstEdge[i + 1] = firstEdge[i] + change.transfers().size();
        }
        writeAll(id, day, basis, kind, document, clause, note, unit, open);
        tables.wide(firstEdge);
    }

    private void writeTransfers() {
        EdgeIndex edges = contents.edges();
        int count = edges.size();
        int[] source = new int[count];
        int[] target = new int[count];
        int[] area = new int[count];
        int[] population = new int[count];
        int[] areaKm2 = new int[count];
        int[] persons = new int[count];
        int edge = 0;
        for (UnitChange change : contents.changes()) {
            for (Transfer transfer : change.transfers()) {
                source[edge] = edges.source(edge);
                target[edge] = edges.target(edge);
                area[edge] = Constants.number(transfer.area());
                population[edge] = Constants.number(transfer.population());
                areaKm2[edge] = numbers.number(transfer.areaKm2());
                persons[edge] = numbers.number(transfer.persons());
                edge++;
            }
        }
        tables.wide(source);
        tables.wide(target);
        writeAll(area, population, areaKm2, persons);
    }

    private void writeLooseEnds() {
        LooseEnds ends = contents.looseEnds();
        tables.wide(ends.established());
        tables.wide(ends.establishments());
        tables.wide(ends.dissolved());
        tables.wide(ends.dissolutions());
    }

    private void writeMeasurements() {
        List<Measurement> measurements = contents.measurements().all();
        int[] start = new int[units.size() + 1];
        for (int unit = 0; unit < start.length; unit++) {
            start[unit] = contents.measurements().start(unit);
        }
        int count = measurements.size();
        int[] measure = new int[count];
        int[] value = new int[count];
        int[] asOf = new int[count];
        int[] source = new int[count];
        int[] quality = new int[count];
        int[] note = new int[count];
        for (int i = 0; i < count; i++) {
            Measurement measurement = measurements.get(i);
            measure[i] = Constants.number(measurement.measure());
            value[i] = numbers.number(measurement.value());
            asOf[i] = day(measurement.asOf());
            source[i] = texts.number(measurement.source());
            quality[i] = Constants.number(measurement.quality());
            note[i] = texts.number(measurement.note());
        }
        tables.wide(start);
        writeAll(measure, value, asOf, source, quality, note);
    }

    private void writeShares() {
        int count = contents.shares().size();
        int[] source = new int[count];
        int[] target = new int[count];
        int[] measure = new int[count];
        int[] share = new int[count];
        int[] asOf = new int[count];
        int[] publication = new int[count];
        int[] quality = new int[count];
        int[] note = new int[count];
        for (int i = 0; i < count; i++) {
            ShareEstimate estimate = contents.shares().get(i);
            source[i] = units.find(estimate.source());
            target[i] = units.find(estimate.target());
            measure[i] = Constants.number(estimate.measure());
            share[i] = numbers.number(estimate.share());
            asOf[i] = day(estimate.asOf());
            publication[i] = texts.number(estimate.publication());
            quality[i] = Constants.number(estimate.quality());
            note[i] = texts.number(estimate.note());
        }
        writeAll(source, target, measure, share, asOf, publication, quality, note);
    }

    private void writeAll(int[]... columns) {
        for (int[] column : columns) {
            tables.ints(column);
        }
    }

    private static int basis(Optional<DateBasis> basis) {
        return basis.map(Constants::number).orElse(ImageForm.NO_BASIS);
    }

    private static int day(Optional<LocalDate> date) {
        return date.map(ImageWriter::day).orElse(ImageForm.NO_DAY);
    }

    private static int day(LocalDate date) {
        long day = date.toEpochDay();
        if (day <= ImageForm.NO_DAY || day >= UnitIndex.OPEN) {
            throw new IllegalArgumentException("no image can hold the date " + date);
        }
        return (int) day;
    }
}
