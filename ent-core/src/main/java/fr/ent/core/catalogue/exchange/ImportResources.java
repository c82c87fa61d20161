package fr.ent.core.catalogue.exchange;

import fr.ent.core.InvalidInput;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.catalogue.ResourcePlace;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes resources from a file. A file that is taken twice adds nothing the second time. */
@Component
class ImportResources {

    private final ExchangeRows rows;
    private final Audit audit;

    ImportResources(ExchangeRows rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** Changes nothing. */
    @Transactional(readOnly = true)
    public ResourceImport preview(ResourcePlace place, byte[] file) {
        ReadResources read = read(file);
        int known = rows.listKnown(place, read.resources()).size();
        return view(read, read.resources().size() - known, known);
    }

    @Transactional
    public ResourceImport apply(ResourcePlace place, byte[] file, Viewer viewer) {
        ReadResources read = read(file);
        int added = rows.add(place, read.resources());
        audit.record(
                viewer.person(),
                "resources.imported",
                Optional.ofNullable(place.schoolId())
                        .map(school -> "school:" + school)
                        .orElseGet(() -> "territory:" + viewer.territory()),
                Map.of("resources", Integer.toString(added)));
        return view(read, added, read.resources().size() - added);
    }

    private static ResourceImport view(ReadResources read, int added, int known) {
        return new ResourceImport(read.records(), added, known, read.faults().size(), read.faults());
    }

    /** LOM by its first sign, else CSV in UTF-8 or the letters of Windows. */
    private static ReadResources read(byte[] file) {
        if (file.length == 0) {
            throw new InvalidInput("file", "required");
        }
        String text = letters(file);
        return ResourcesLom.looksLike(text.startsWith("\uFEFF") ? text.substring(1) : text)
                ? ResourcesLom.read(file)
                : ResourcesCsv.read(text);
    }

    private static String letters(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }
}
