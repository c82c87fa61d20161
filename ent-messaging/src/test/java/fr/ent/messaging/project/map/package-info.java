@NullMarked
package fr.ent.messaging.project.map;

import org.jspecify.annotations.NullMarked;
