package fr.ent.core.space.upload;

import fr.ent.core.storage.scan.ScanContent;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The largest file that may be sent: nobody sends for hours what the virus scanner doesn't read afterwards. */
@Component
public class UploadSize {

    private final UploadSettings settings;
    private final ScanContent scan;

    UploadSize(UploadSettings settings, ScanContent scan) {
        this.settings = settings;
        this.scan = scan;
    }

    public DataSize most() {
        DataSize set = settings.maxSize();
        return scan.takes(set.toBytes()) ? set : scan.most();
    }
}
