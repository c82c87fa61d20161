package fr.ent.core.space.upload;

import fr.ent.core.settings.SettingsCheck;
import fr.ent.core.storage.object.StorageSettings;
import fr.ent.core.storage.scan.ScanContent;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The largest file that may be sent: nobody sends for hours what the virus scanner doesn't read afterwards. */
@Component
public class UploadSize implements SettingsCheck {

    private final UploadSettings settings;
    private final StorageSettings inOnePiece;
    private final ScanContent scan;

    UploadSize(UploadSettings settings, StorageSettings inOnePiece, ScanContent scan) {
        this.settings = settings;
        this.inOnePiece = inOnePiece;
        this.scan = scan;
    }

    /** @throws InvalidConfigurationPropertyValueException if what is sent in one piece might be larger than what is sent in parts */
    @Override
    public void require() {
        if (inOnePiece.maxFileSize().compareTo(settings.maxSize()) > 0) {
            throw new InvalidConfigurationPropertyValueException(
                    "ent.uploads.max-size",
                    settings.maxSize(),
                    "It must be at least ent.storage.max-file-size, which is " + inOnePiece.maxFileSize() + ".");
        }
    }

    /** The largest file of somebody's own, whichever way it is sent. */
    DataSize mostOfOwn() {
        return inOnePiece.maxFileSize();
    }

    public DataSize most() {
        DataSize set = settings.maxSize();
        return scan.takes(set.toBytes()) ? set : scan.most();
    }
}
