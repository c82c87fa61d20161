package fr.ent.homework.booklet;

import fr.ent.core.ChildView;
import fr.ent.homework.progress.skill.Skill;
import java.util.List;

/**
 * A class as somebody reads its booklets.
 *
 * @param leads whether they lead it
 * @param pupils of whom they may know
 */
record ClassReading(boolean leads, List<Skill> skills, List<ChildView> pupils) {}
