package fr.ent.core.storage;

import fr.ent.core.storage.object.StorageSettings;
import fr.ent.core.storage.scan.ScanContent;
import fr.ent.core.storage.scan.ScanSettings;
import org.springframework.context.ApplicationContext;

/** The store of files with a scanner of the test's. */
public final class ScannedStore {

    private ScannedStore() {}

    public static StoreFile with(ScanSettings scanner, ApplicationContext beans) {
        return new StoreFile(
                beans.getBean(StorageSettings.class),
                beans.getBean(PrepareFile.class),
                new ScanContent(scanner),
                beans.getBean(KeepFile.class),
                beans);
    }
}
