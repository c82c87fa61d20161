package fr.ent.messaging.writing.home;

import fr.ent.core.ClassId;
import fr.ent.core.classhome.HomeLook;
import fr.ent.core.classhome.HomeReader;
import fr.ent.core.classhome.HomeTile;
import fr.ent.core.classhome.LineKind;
import fr.ent.core.classhome.TileContent;
import fr.ent.core.classhome.TileKind;
import fr.ent.core.classhome.TileLine;
import fr.ent.messaging.writing.text.SharedTextFacts;
import fr.ent.messaging.writing.text.SharedTexts;
import fr.ent.messaging.writing.text.TextRights;
import java.util.List;
import org.springframework.stereotype.Component;

/** The open texts that a child writes with others, the last changed one first. One waits until the child has written in it. */
@Component
class WritingTile implements HomeTile {

    private static final int MOST = 12;

    private final SharedTexts texts;
    private final TextRights rights;
    private final BegunTexts begun;

    WritingTile(SharedTexts texts, TextRights rights, BegunTexts begun) {
        this.texts = texts;
        this.rights = rights;
        this.begun = begun;
    }

    @Override
    public TileKind kind() {
        return TileKind.WRITING;
    }

    @Override
    public TileContent show(HomeReader reader) {
        ClassId schoolClass = reader.schoolClass().id();
        List<SharedTextFacts> all = reader.viewer().leads(reader.schoolClass())
                ? texts.listLed(schoolClass)
                : texts.listWritten(schoolClass, reader.viewer().person());
        List<SharedTextFacts> open = all.stream()
                .filter(text -> !text.isClosed())
                .filter(text -> rights.find(text, reader.viewer()).isPresent())
                .limit(MOST)
                .toList();
        int waiting = reader.findChild()
                .map(child -> open.size() - begun.list(open, child).size())
                .orElse(0);
        return new TileContent(waiting, open.stream().map(WritingTile::line).toList());
    }

    /** A small child's way has no field. */
    @Override
    public boolean isShown(HomeLook look, TileContent content) {
        return look == HomeLook.ELEMENTARY && !content.lines().isEmpty();
    }

    private static TileLine line(SharedTextFacts text) {
        return new TileLine(LineKind.SHARED_TEXT, text.id().value(), text.title(), null, null, null, null);
    }
}
