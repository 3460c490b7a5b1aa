package vn.donvi.cli.table;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.donvi.cli.invocation.WrongUsageException;
import vn.donvi.cli.language.Message;

/** The ending of the name of an output file, which shows the format that the user expects. */
public final class FileEnding {
    /** The endings of well-known formats; any other, such as {@code .txt} or {@code .2025}, is no format. */
    private static final Set<String> OF_FORMATS = Set.of(
            // tables
            "csv",
            "tsv",
            "tab",
            "json",
            "jsonl",
            "ndjson",
            "xlsx",
            "xls",
            "xlsm",
            "xlsb",
            "xltx",
            "ods",
            "numbers",
            "parquet",
            "pq",
            "orc",
            "avro",
            "arrow",
            "feather",
            "dta",
            "sav",
            "por",
            "sas7bdat",
            "xpt",
            "rds",
            "rda",
            "rdata",
            "pkl",
            "pickle",
            "npy",
            "npz",
            "h5",
            "hdf5",
            "nc",
            "mat",
            // databases
            "db",
            "sqlite",
            "sqlite3",
            "db3",
            "duckdb",
            "mdb",
            "accdb",
            "dbf",
            "sql",
            // maps
            "shp",
            "geojson",
            "topojson",
            "gpkg",
            "kml",
            "kmz",
            "gpx",
            "gml",
            "fgb",
            // documents
            "xml",
            "html",
            "htm",
            "xhtml",
            "md",
            "markdown",
            "rst",
            "adoc",
            "tex",
            "pdf",
            "doc",
            "docx",
            "rtf",
            "odt",
            "ppt",
            "pptx",
            "odp",
            "epub",
            "yaml",
            "yml",
            "toml",
            "ini",
            // diagrams and pictures
            "mmd",
            "mermaid",
            "dot",
            "gv",
            "puml",
            "plantuml",
            "graphml",
            "gexf",
            "drawio",
            "vsdx",
            "svg",
            "png",
            "jpg",
            "jpeg",
            "gif",
            "webp",
            "bmp",
            "tif",
            "tiff",
            "ps",
            "eps",
            "emf",
            "wmf",
            // archives
            "zip",
            "gz",
            "tgz",
            "tar",
            "bz2",
            "xz",
            "zst",
            "lz4",
            "7z",
            "rar",
            "jar");

    private FileEnding() {}

    /**
     * The format that the name of an output ends with; empty if it names none.
     *
     * @param written the formats that can be written, by ending
     * @throws WrongUsageException if it names a format that cannot be written
     */
    public static <F> Optional<F> format(Path file, Map<String, F> written) {
        String ending = of(file);
        F format = written.get(ending);
        if (format == null && OF_FORMATS.contains(ending)) {
            String list =
                    written.keySet().stream().sorted().map(each -> "." + each).collect(Collectors.joining(", "));
            throw new WrongUsageException(Message.of("table.no-format", file, ending, list));
        }
        return Optional.ofNullable(format);
    }

    /** The text after the last dot of a name, in lower case; empty if there is no dot, or only one at the beginning. */
    public static String of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1);
    }
}
