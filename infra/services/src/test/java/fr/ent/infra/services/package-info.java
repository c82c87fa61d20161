@NullMarked
package fr.ent.infra.services;

import org.jspecify.annotations.NullMarked;
