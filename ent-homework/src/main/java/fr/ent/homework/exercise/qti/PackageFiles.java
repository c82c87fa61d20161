package fr.ent.homework.exercise.qti;

import fr.ent.core.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * The XML of a small package by the names of its files, in memory, whatever their paths lead to. Bounded in files, in bytes as they are
 * unpacked and in what is read of all of them together, so that no package fills the memory. A refusal names the file.
 */
final class PackageFiles {

    private static final int MOST_FILES = 200;
    private static final int MOST_BYTES = 4_000_000;
    private static final int LONGEST_NAME = 100;

    private final Map<String, byte[]> files;
    private final XmlBudget budget = new XmlBudget();

    private PackageFiles(Map<String, byte[]> files) {
        this.files = files;
    }

    /** The rest is passed over, and counts. */
    static PackageFiles unzip(byte[] zip) {
        Map<String, byte[]> files = new HashMap<>();
        int left = MOST_BYTES;
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > MOST_FILES) {
                    throw new InvalidInput("file", "too-many-files");
                }
                byte[] content = in.readNBytes(left + 1);
                left -= content.length;
                if (left < 0) {
                    throw fault(entry.getName(), "too-large");
                }
                if (entry.getName().endsWith(".xml")) {
                    files.put(entry.getName(), content);
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new InvalidInput("file", "unreadable");
        }
        if (files.isEmpty()) {
            throw new InvalidInput("file", "unreadable");
        }
        return new PackageFiles(files);
    }

    boolean haveAll(Collection<String> names) {
        return files.keySet().containsAll(names);
    }

    XmlNode parse(String name) {
        byte[] file = files.get(name);
        if (file == null) {
            throw fault(name, "missing");
        }
        try {
            return XmlNode.read(file, budget);
        } catch (XmlBudget.Spent spent) {
            throw fault(name, "too-large");
        } catch (XMLStreamException malformed) {
            throw fault(name, "unreadable");
        }
    }

    /** Named as a part of the file that was sent: {@code file[items/i1.xml]}. */
    private static InvalidInput fault(String name, String code) {
        String visible = name.replaceAll("[^\\p{L}\\p{N} ._/-]", "?");
        return new InvalidInput(
                "file[%s]".formatted(visible.length() > LONGEST_NAME ? visible.substring(0, LONGEST_NAME) : visible),
                code);
    }
}
