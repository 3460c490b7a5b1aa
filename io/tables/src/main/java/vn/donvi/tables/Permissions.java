package vn.donvi.tables;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The group and the permissions of a file, for a file that replaces it. */
final class Permissions {
    private static final Set<PosixFilePermission> OF_GROUP =
            Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE);

    /** The permissions of any new file. */
    private static final Permissions OF_A_NEW_FILE = new Permissions(null);

    private final @Nullable PosixFileAttributes kept;

    private Permissions(@Nullable PosixFileAttributes kept) {
        this.kept = kept;
    }

    /**
     * Reads the permissions of a file; they are those of any new file if it does not exist, or the file system has no
     * POSIX permissions.
     */
    static Permissions of(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || Files.notExists(file) ? OF_A_NEW_FILE : new Permissions(view.readAttributes());
    }

    /** The attributes for making a file that gets these permissions later: until then only its owner can open it. */
    FileAttribute<?>[] whileWritten() {
        return kept == null
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
                };
    }

    /** Gives them to another file. */
    void give(Path file) throws IOException {
        if (kept == null) {
            return;
        }
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        boolean isGroupKept = keepsGroup(view, kept.group());
        view.setPermissions(isGroupKept ? kept.permissions() : withGroupLikeOthers(kept.permissions()));
    }

    /**
     * Gives the group to the file if necessary, and says whether the file has it. Systems allow this only to members of
     * the group.
     */
    private static boolean keepsGroup(PosixFileAttributeView view, GroupPrincipal group) throws IOException {
        if (view.readAttributes().group().equals(group)) {
            return true;
        }
        try {
            view.setGroup(group);
            return true;
        } catch (FileSystemException e) {
            return false;
        }
    }

    static Set<PosixFilePermission> withGroupLikeOthers(Set<PosixFilePermission> permissions) {
        Set<PosixFilePermission> fewer = EnumSet.noneOf(PosixFilePermission.class);
        for (PosixFilePermission permission : permissions) {
            boolean isOthersToo = !OF_GROUP.contains(permission)
                    || permissions.contains(
                            PosixFilePermission.valueOf(permission.name().replace("GROUP", "OTHERS")));
            if (isOthersToo) {
                fewer.add(permission);
            }
        }
        return fewer;
    }
}
