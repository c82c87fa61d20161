package fr.ent.messaging.blog.writing;

import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.storage.FileId;
import fr.ent.messaging.ArticleId;
import fr.ent.messaging.blog.ArticleAudience;
import java.util.List;

/** Pictures that have just been taken out of a published article. */
record TakenOffPictures(
        ArticleId article,
        ClassId classId,
        SchoolId schoolId,
        String title,
        ArticleAudience audience,
        List<FileId> pictures) {}
