package vn.donvi.cli.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.problem.Location;
import vn.donvi.tables.UnreadableFileException;

/**
 * A workbook in the format xlsx: its sheets, their shared texts, and the number formats that are dates. Files beyond
 * these limits are refused, since they would take too much memory:
 *
 * <ul>
 *   <li>at most 1,000 sheets, each of at most 4,294,967,296 characters of XML, 1,048,576 rows and 16,384 columns, with
 *       at most 16,777,216 characters in a row;
 *   <li>shared texts that take at most 512 MiB, or a third of the memory of the JVM if that is less;
 *   <li>no text, tag or comment of more than 1,048,576 characters, no document types, at most 64 elements deep;
 *   <li>every other part at most 16,777,216 characters.
 * </ul>
 */
final class WorkbookFile implements Closeable {
    private static final int MAX_SHEETS = 1_000;
    private static final long MAX_SHEET = 1L << 32;
    private static final long MAX_TEXTS =
            Math.min(512L << 20, Runtime.getRuntime().maxMemory() / 3);
    /** The memory of a text without its characters, in bytes. */
    private static final int TEXT_OVERHEAD = 64;

    private static final byte[] COMPOUND_FILE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final String PACKAGE = "_rels/.rels";
    private static final String USUAL_WORKBOOK = "xl/workbook.xml";

    private final Path file;
    private final ZipFile zip;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Boolean> dates = new ArrayList<>();
    private boolean isSince1904;

    private WorkbookFile(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /** A reference from one part to another. */
    private record Relation(String kind, String part, boolean isExternal) {}

    /**
     * Opens a workbook, and reads everything except its sheets.
     *
     * @throws UnreadableFileException if it is not a workbook, or cannot be read
     */
    static WorkbookFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw unreadable(file, Files.isDirectory(file) ? "is a directory" : "there is no such file");
        }
        WorkbookFile workbook = new WorkbookFile(file, zip(file));
        boolean isOpen = false;
        try {
            workbook.read();
            isOpen = true;
            return workbook;
        } finally {
            if (!isOpen) {
                workbook.close();
            }
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (Arrays.equals(in.readNBytes(COMPOUND_FILE.length), COMPOUND_FILE)) {
                throw unreadable(
                        file,
                        "is no workbook of the format xlsx, but of an older one, or protected by a password; save it as"
                                + " xlsx without a password");
            }
        }
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw unreadable(file, "is no workbook of the format xlsx");
        }
    }

    private void read() throws IOException {
        String workbook = relations(PACKAGE, "").values().stream()
                .filter(relation -> relation.kind.equals("officeDocument") && !relation.isExternal)
                .map(Relation::part)
                .findFirst()
                .orElse(USUAL_WORKBOOK);
        if (zip.stream().noneMatch(entry -> entry.getName().equalsIgnoreCase(workbook))) {
            throw unreadable(file, "is no workbook of the format xlsx: the part " + workbook + " is missing");
        }
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        String name = folder + "_rels/" + workbook.substring(slash) + ".rels";
        Map<String, Relation> relations = relations(name, folder);
        for (Relation relation : relations.values()) {
            if (relation.kind.equals("sharedStrings")) {
                readTexts(relation.part);
            } else if (relation.kind.equals("styles")) {
                readDates(relation.part);
            }
        }
        readSheets(workbook, name, relations);
    }

    private Map<String, Relation> relations(String name, String folder) throws IOException {
        Map<String, Relation> relations = new LinkedHashMap<>();
        Optional<WorkbookPart> there = WorkbookPart.openIfThere(zip, file, name, WorkbookPart.MAX_LENGTH);
        if (there.isEmpty()) {
            return relations;
        }
        try (WorkbookPart part = there.get()) {
            while (part.nextElement("Relationships")) {
                String id = part.attribute("Id");
                String kind = part.attribute("Type");
                String target = part.attribute("Target");
                if (part.element().equals("Relationship") && id != null && kind != null && target != null) {
                    String path = target.startsWith("/") ? target.substring(1) : folder + target;
                    relations.put(
                            id,
                            new Relation(
                                    kind.substring(kind.lastIndexOf('/') + 1),
                                    path,
                                    "External".equals(part.attribute("TargetMode"))));
                }
            }
        }
        return relations;
    }

    private void readSheets(String workbook, String name, Map<String, Relation> relations) throws IOException {
        try (WorkbookPart part = WorkbookPart.open(zip, file, workbook, WorkbookPart.MAX_LENGTH)) {
            while (part.nextElement("workbook")) {
                if (part.element().equals("workbookPr")) {
                    String since1904 = part.attribute("date1904");
                    isSince1904 = "1".equals(since1904) || "true".equals(since1904);
                } else if (part.element().equals("sheet")) {
                    String sheet = part.attribute("name");
                    String id = part.attribute("id");
                    if (sheet == null || id == null) {
                        throw part.fault("a sheet has no name or no id");
                    }
                    Relation relation = relations.get(id);
                    if (relation == null) {
                        throw part.fault("the sheet '" + sheet + "' is not in " + name);
                    }
                    if (relation.isExternal) {
                        throw part.fault("the sheet '" + sheet + "' is in another file");
                    }
                    sheets.putIfAbsent(sheet, relation.part);
                    if (sheets.size() > MAX_SHEETS) {
                        throw part.fault("there are more sheets than the limit of " + MAX_SHEETS);
                    }
                }
            }
            if (sheets.isEmpty()) {
                throw part.fault("has no sheet");
            }
        }
    }

    private void readTexts(String name) throws IOException {
        long taken = 0;
        try (WorkbookPart part = WorkbookPart.open(zip, file, name, Long.MAX_VALUE)) {
            while (part.nextElement("sst")) {
                if (part.element().equals("si")) {
                    String text = part.text();
                    taken += TEXT_OVERHEAD + 2L * text.length();
                    if (taken > MAX_TEXTS) {
                        throw part.fault("the texts of all cells take more memory than the limit of "
                                + NumberText.of(MAX_TEXTS) + " bytes; save the sheet as CSV");
                    }
                    texts.add(text);
                }
            }
        }
    }

    private void readDates(String name) throws IOException {
        Map<Integer, String> formats = new HashMap<>();
        List<Integer> styles = new ArrayList<>();
        try (WorkbookPart part = WorkbookPart.open(zip, file, name, WorkbookPart.MAX_LENGTH)) {
            boolean isStyle = false;
            while (part.nextElement("styleSheet")) {
                switch (part.element()) {
                    case "numFmt" -> {
                        String code = part.attribute("formatCode");
                        if (code != null) {
                            formats.put(part.number("numFmtId").orElse(-1), code);
                        }
                    }
                    case "xf" -> {
                        if (isStyle) {
                            styles.add(part.number("numFmtId").orElse(0));
                        }
                    }
                    case "cellXfs" -> isStyle = true;
                    default -> {}
                }
            }
        }
        for (int style : styles) {
            dates.add(NumberFormat.isDate(style, formats.get(style)));
        }
    }

    /** The names of the sheets, in their order. */
    List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /**
     * The rows of a sheet.
     *
     * @throws UnreadableFileException if the sheet is missing, or is not a table
     */
    SheetRows rows(String sheet) throws IOException {
        String name = sheets.get(sheet);
        if (name == null) {
            throw unreadable(
                    file,
                    "has no sheet '" + sheet + "'; it has "
                            + String.join(
                                    ", ",
                                    sheets.keySet().stream()
                                            .map(each -> "'" + each + "'")
                                            .toList()));
        }
        WorkbookPart part = WorkbookPart.openIfThere(zip, file, name, MAX_SHEET)
                .orElseThrow(() -> unreadable(file, "sheet '" + sheet + "': the part " + name + " is missing"));
        return new SheetRows(this, sheet, part);
    }

    /** The shared text with an index; empty if there is none. */
    Optional<String> text(int index) {
        return index < 0 || index >= texts.size() ? Optional.empty() : Optional.of(texts.get(index));
    }

    int texts() {
        return texts.size();
    }

    /** Whether a style shows numbers as dates; empty if there is no such style. Style 0 always exists. */
    Optional<Boolean> isDate(int style) {
        if (style == 0 && dates.isEmpty()) {
            return Optional.of(false);
        }
        return style < 0 || style >= dates.size() ? Optional.empty() : Optional.of(dates.get(style));
    }

    int styles() {
        return dates.size();
    }

    /** Whether days are counted from 1904, not from 1900. */
    boolean isSince1904() {
        return isSince1904;
    }

    private static UnreadableFileException unreadable(Path file, String message) {
        return new UnreadableFileException(Location.of(file.toString()), message);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
