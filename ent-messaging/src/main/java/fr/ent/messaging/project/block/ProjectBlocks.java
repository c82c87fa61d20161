package fr.ent.messaging.project.block;

import fr.ent.core.InvalidInput;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.project.block.ProjectBlock.MapBlock;
import fr.ent.messaging.project.block.ProjectBlock.PictureBlock;
import fr.ent.messaging.project.block.ProjectBlock.QuizBlock;
import fr.ent.messaging.project.block.ProjectBlock.SoundBlock;
import fr.ent.messaging.project.block.ProjectBlock.TimelineBlock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The blocks of a page, in order, within the bounds of a page. */
public record ProjectBlocks(List<ProjectBlock> blocks) {

    private static final int PICTURES = 50;
    private static final int SOUNDS = 20;
    private static final int PLACES = 50;
    private static final int MOMENTS = 50;
    private static final int QUESTIONS = 20;

    /** Signs of all words, and of those that stand in the article itself. */
    private static final int SIGNS = 60_000;

    private static final int PLAIN_SIGNS = 20_000;

    public ProjectBlocks {
        blocks = List.copyOf(blocks);
    }

    /** Those of a page that is sent: refuses more than a page holds, and a picture or sound that stands on it twice. */
    public static ProjectBlocks sent(List<ProjectBlock> blocks) {
        ProjectBlocks page = new ProjectBlocks(blocks);
        page.bound(block -> block instanceof PictureBlock ? 1 : 0, PICTURES);
        page.bound(block -> block instanceof SoundBlock ? 1 : 0, SOUNDS);
        page.bound(block -> block instanceof MapBlock map ? map.places().size() : 0, PLACES);
        page.bound(block -> block instanceof TimelineBlock line ? line.moments().size() : 0, MOMENTS);
        page.bound(block -> block instanceof QuizBlock quiz ? quiz.questions().size() : 0, QUESTIONS);
        page.bound(block -> block.words().mapToInt(String::length).sum(), SIGNS);
        if (page.plainText().length() > PLAIN_SIGNS) {
            throw new InvalidInput("blocks", "too-long");
        }
        if (page.files().stream().distinct().count() < page.files().size()) {
            throw new InvalidInput("blocks", "twice");
        }
        return page;
    }

    private void bound(ToIntFunction<ProjectBlock> count, int most) {
        if (blocks.stream().mapToInt(count).sum() > most) {
            throw new InvalidInput("blocks", "too-long");
        }
    }

    /** Pictures and sounds, in order. */
    public List<FileId> files() {
        return blocks.stream().map(ProjectBlock::file).flatMap(Optional::stream).toList();
    }

    public List<FileId> pictures() {
        return blocks.stream()
                .filter(PictureBlock.class::isInstance)
                .map(ProjectBlock::file)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The blocks that stay when these files alone may be shown. */
    public ProjectBlocks showing(Collection<FileId> files) {
        return new ProjectBlocks(blocks.stream()
                .filter(block -> block.file().map(files::contains).orElse(true))
                .toList());
    }

    /** The words for lists, searches, feeds and books. */
    public String plainText() {
        return blocks.stream()
                .flatMap(ProjectBlock::paragraphs)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
