@NullMarked
package fr.ent.messaging.project.block;

import org.jspecify.annotations.NullMarked;
