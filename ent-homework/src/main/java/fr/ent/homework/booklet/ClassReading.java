package fr.ent.homework.booklet;

import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.homework.progress.skill.Skill;
import java.util.List;
import java.util.Set;

/**
 * A class as somebody reads its booklets.
 *
 * @param leads whether they lead it
 * @param kept classes whose notes about its pupils they keep
 * @param pupils of whom they may know
 */
record ClassReading(boolean leads, Set<ClassId> kept, List<Skill> skills, List<ChildView> pupils) {}
